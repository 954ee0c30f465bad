/** Frameworks, standards and laws that lists, checks and questions go back to. Codes stay, editions are renewed here. */
import type { Knowledge } from './dated';

const LOOKED_UP = '2026-07-01';

/** All sources in the order in which they are shown. */
export const SOURCES = [
  source('NIST', 'NIST AI Risk Management Framework', '1.0 (AI 100-1, 2023), with SP 1270 and NISTIR 8312', {
    known: 'second_hand',
  }),
  source(
    'HAX',
    'Microsoft guidelines for human-AI interaction',
    'Amershi et al. 2019, with the HAX Toolkit',
    {
      known: 'second_hand',
    },
  ),
  source('PAIR', 'Google People + AI Guidebook', '2nd edition'),
  source('DEON', 'deon ethics checklist for data science', 'Items A.1 to E.4', { known: 'at_source' }),
  source('AIA', 'EU AI Act', 'Regulation (EU) 2024/1689, with the amendment of 2026', {
    known: 'second_hand',
    law: true,
  }),
  source('GDPR', 'EU data protection law', 'Regulation (EU) 2016/679, with WP 248 rev.01', {
    known: 'second_hand',
    law: true,
  }),
  source('25010', 'ISO/IEC 25010, product quality', 'Edition of 2023', { known: 'second_hand' }),
  source('25059', 'ISO/IEC 25059, quality of AI systems', 'Edition of 2023', { known: 'second_hand' }),
  source('25012', 'ISO/IEC 25012, data quality', 'Edition of 2008'),
  source('5259', 'ISO/IEC 5259-2, data quality for machine learning', 'Edition of 2024'),
  source('42001', 'ISO/IEC 42001, management of AI', 'Edition of 2023'),
  source('CRISPMLQ', 'CRISP-ML(Q) process', 'Studer et al. 2021'),
  source('MLTS', 'ML Test Score', 'Breck et al. 2017', { known: 'second_hand' }),
  source('ROML', 'Rules of Machine Learning', 'Zinkevich, 43 rules', { known: 'second_hand' }),
  source('MLC', 'Machine Learning Canvas', 'Dorard, version 1.1', { known: 'second_hand' }),
  source('MC', 'Model Cards', 'Mitchell et al. 2019'),
  source('DS', 'Datasheets for Datasets', 'Gebru et al. 2021'),
  source('SRE', 'Google SRE book and workbook', 'First editions'),
  source('DEBT', 'Hidden technical debt in ML systems', 'Sculley et al. 2015'),
  source('FAC', 'Facilitation practice', 'Kaner, NN/g, Mendelow 1981, Klein 2007, DSDM, Saaty', {
    known: 'second_hand',
  }),
] as const;

export type SourceCode = (typeof SOURCES)[number]['code'];

/** A source: what it is called and which edition is meant. */
export interface Source {
  readonly code: SourceCode;
  readonly name: string;
  readonly edition: string;
  readonly asOf: string;
  readonly known: Knowledge;
  readonly checkCurrentLaw: boolean;
}

const BY_CODE = new Map<SourceCode, Source>(SOURCES.map((one) => [one.code, one]));

/** The source with this code; throws for a code that is not listed. */
export function sourceOf(code: SourceCode): Source {
  const found = BY_CODE.get(code);
  if (!found) throw new Error(`No source has the code ${code}`);
  return found;
}

/** One line of the list; what nobody read again says so unless told otherwise. */
function source<const C extends string>(
  code: C,
  name: string,
  edition: string,
  { known = 'not_reread', law = false }: { readonly known?: Knowledge; readonly law?: boolean } = {},
) {
  return { code, name, edition, asOf: LOOKED_UP, known, checkCurrentLaw: law } as const;
}
