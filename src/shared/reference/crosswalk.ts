/**
 * Which items of which framework a section of the workshop touches. Items of the ML Test Score are not repeated here: they
 * stand in analysis/ml-test-score.ts, which also counts them.
 */
import { ML_TEST_CODES, ML_TEST_SECTIONS } from '../analysis/ml-test-score';
import type { Dated } from './dated';
import type { SourceCode } from './sources';
import { SOURCES, sourceOf } from './sources';

/** One section and one source, with the items of the source as it numbers them. */
export interface CrosswalkRow extends Dated {
  readonly section: string;
  readonly items: readonly string[];
}

type Items = Partial<Record<SourceCode, string>>;

/** Items by section and source, separated by semicolons. */
const ITEMS: Readonly<Record<string, Items>> = {
  S01: {
    NIST: 'MAP 1.1; MAP 1.3; MAP 1.4; MAP 3.1; GOVERN 5.1',
    DEON: 'C.1',
    42001: 'A.9.4',
    CRISPMLQ: 'business understanding',
    MLC: 'value proposition',
  },
  S02: {
    NIST: 'MAP 1.2; MAP 1.6; MAP 3.4; MAP 5.2',
    HAX: guidelines(1, 18),
    DEON: 'C.1',
    25010: 'interaction capability',
    25059: 'user controllability',
    PAIR: 'all chapters',
  },
  S03: {
    NIST: 'MEASURE 2.3; MEASURE 2.4',
    HAX: 'G3',
    25010: 'performance efficiency',
    SRE: 'service level objectives; monitoring',
  },
  S04: {
    NIST: 'MEASURE 1.1; MEASURE 1.2; MEASURE 2.1; MEASURE 2.2; MEASURE 2.3; MEASURE 2.13; MEASURE 3.3; MEASURE 4.1; MEASURE 4.2; MEASURE 4.3',
    HAX: 'G15',
    DEON: 'D.3',
    25059: 'functional correctness',
    42001: 'A.6.2.4',
    CRISPMLQ: 'evaluation',
    MLC: 'impact simulation; monitoring',
  },
  S05: {
    NIST: 'MEASURE 2.10; MAP 1.6',
    HAX: `${guidelines(12, 14)}; ${guidelines(16, 17)}`,
    DEON: 'A.3; B.2; B.3; C.4',
    42001: 'A.5',
    GDPR: 'Art. 21; Art. 22; Art. 25; Art. 35',
  },
  S06: {
    NIST: 'GOVERN 1.1; GOVERN 1.3; GOVERN 6.1; MAP 1.5; MAP 4.1; MANAGE 2.1',
    DEON: 'B.1',
    42001: 'A.4; A.10',
    AIA: 'Art. 5; Art. 6; Art. 50',
  },
  S07: {
    NIST: 'MAP 1.3; MAP 1.4; MANAGE 1.1',
    DEON: 'D.3',
    42001: 'A.6.1.2',
    ROML: '2; 12; 13; 39',
  },
  S08: { NIST: 'MEASURE 2.12', 25010: 'resource utilisation' },
  S09: {
    NIST: 'MAP 2.3; MAP 4.1; MAP 4.2',
    DEON: 'A; B; C.2',
    25012: 'all characteristics',
    5259: 'data quality measures',
    42001: 'A.7',
    CRISPMLQ: 'data understanding',
    DS: 'all questions',
    AIA: 'Art. 10',
  },
  S10: {
    NIST: 'MEASURE 2.11; MAP 3.5; MAP 5.1; GOVERN 3.2',
    HAX: 'G5; G6',
    DEON: 'C.1; C.2; D.1; D.2; E.1',
    25059: 'societal and ethical risk mitigation',
    42001: 'A.5',
    AIA: 'Art. 10; Art. 14; Art. 27',
  },
  S11: {
    NIST: 'MEASURE 2.8; MEASURE 2.9; MAP 2.2',
    HAX: 'G2; G11',
    DEON: 'D.4; D.5',
    25059: 'transparency',
    42001: 'A.8.2',
    AIA: 'Art. 13; Art. 86',
  },
  S12: { NIST: 'MEASURE 2.3', 25010: 'scalability; capacity', SRE: 'capacity planning; load tests' },
  S13: {
    NIST: 'GOVERN 1.6; MANAGE 3.1; MANAGE 3.2',
    DEON: 'C.5',
    25010: 'maintainability',
    42001: 'A.6.2.3',
    DEBT: 'all patterns',
  },
  S14: {
    NIST: 'MANAGE 2.2; MANAGE 4.1; MANAGE 4.2',
    HAX: 'G14; G18',
    DEON: 'E.3',
    25010: 'flexibility',
    25059: 'functional adaptability',
    CRISPMLQ: 'monitoring and maintenance',
  },
  S15: {
    NIST: 'MEASURE 2.5; MEASURE 2.6; MEASURE 2.7; MANAGE 2.3; MANAGE 2.4; MANAGE 4.3',
    HAX: guidelines(7, 10),
    DEON: 'E.2; E.3',
    25010: 'reliability; safety',
    25059: 'robustness; intervenability',
    42001: 'A.8.4',
    AIA: 'Art. 9; Art. 15; Art. 73',
  },
  S16: {
    NIST: 'GOVERN 1.6; GOVERN 4.2; MEASURE 2.8; MANAGE 1.4',
    HAX: 'G11',
    DEON: 'C.5; E.4',
    25010: 'accountability; non-repudiation',
    42001: 'A.6.2.7; A.6.2.8; A.7.5',
    AIA: 'Art. 11; Art. 12; Art. 18; Art. 19',
  },
};

/** Every row, section by section; sources in the order of their list. */
export const CROSSWALK: readonly CrosswalkRow[] = Object.entries(ITEMS).flatMap(([section, items]) =>
  SOURCES.flatMap(({ code }) => {
    const list = code === 'MLTS' ? testsOf(section) : (items[code]?.split('; ') ?? []);
    return list.length > 0 ? [row(section, code, list)] : [];
  }),
);

function testsOf(section: string): readonly string[] {
  return ML_TEST_CODES.filter((code) => (ML_TEST_SECTIONS[code] as readonly string[]).includes(section));
}

function row(section: string, code: SourceCode, items: readonly string[]): CrosswalkRow {
  const { asOf, known, checkCurrentLaw } = sourceOf(code);
  return { section, source: code, items, asOf, known, checkCurrentLaw };
}

/** "G7; G8; G9" for 7 to 9. */
function guidelines(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => `G${first + index}`).join('; ');
}
