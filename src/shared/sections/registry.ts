/**
 * The list of sections. To add one: make its folder, import it here and name it in SECTIONS; everything else (tables,
 * forms, capture, search, file format, briefs) follows from its declarations.
 */

import type { BodyView } from '../fields/field';
import type { BodyOf, RecordDeclaration } from './define-record';
import type { Section } from './define-section';
import { outcomesSection } from './outcomes/section';
import { frameSection } from './s00-frame/section';
import { goalsSection } from './s01-goals/section';
import { experienceSection } from './s02-experience/section';
import { performanceSection } from './s03-performance/section';
import { evaluationSection } from './s04-evaluation/section';
import { personalizationSection } from './s05-personalization/section';
import { constraintsSection } from './s06-constraints/section';
import { objectivesSection } from './s07-objectives/section';
import { computationSection } from './s08-computation/section';
import { dataSection } from './s09-data/section';
import { fairnessSection } from './s10-fairness/section';
import { interpretabilitySection } from './s11-interpretability/section';
import { scalabilitySection } from './s12-scalability/section';
import { maintainabilitySection } from './s13-maintainability/section';
import { adaptabilitySection } from './s14-adaptability/section';
import { reliabilitySection } from './s15-reliability/section';
import { traceabilitySection } from './s16-traceability/section';

const LIST = [
  frameSection,
  goalsSection,
  experienceSection,
  performanceSection,
  evaluationSection,
  personalizationSection,
  constraintsSection,
  objectivesSection,
  computationSection,
  dataSection,
  fairnessSection,
  interpretabilitySection,
  scalabilitySection,
  maintainabilitySection,
  adaptabilitySection,
  reliabilitySection,
  traceabilitySection,
  outcomesSection,
] as const;

/** All sections in the order of the guide. */
export const SECTIONS: readonly Section[] = LIST;

type RecordsOf<S> = S extends { readonly records: infer R } ? R : never;
type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** Every record declaration by kind. */
export type RecordDeclarations = Merge<RecordsOf<(typeof LIST)[number]>>;
export type RecordKind = Extract<keyof RecordDeclarations, string>;
export type RecordBody<K extends RecordKind> = BodyOf<RecordDeclarations[K]>;

const DECLARATIONS = new Map<string, RecordDeclaration>();
const SECTION_OF = new Map<string, Section>();
for (const section of SECTIONS) {
  for (const [kind, declaration] of Object.entries(section.records)) {
    if (kind !== declaration.kind || DECLARATIONS.has(kind))
      throw new Error(`Record kind ${kind} is declared twice or misnamed`);
    DECLARATIONS.set(kind, declaration);
    SECTION_OF.set(kind, section);
  }
}

/** All record kinds in the order of their sections. */
export const RECORD_KINDS: readonly RecordKind[] = [...DECLARATIONS.keys()] as RecordKind[];

/** True for a kind that a section declares. */
export function isRecordKind(kind: string): kind is RecordKind {
  return DECLARATIONS.has(kind);
}

/** The declaration of a kind; throws for a kind that no section declares. */
export function getDeclaration(kind: string): RecordDeclaration {
  const declaration = DECLARATIONS.get(kind);
  if (!declaration) throw new Error(`No section declares the record kind ${kind}`);
  return declaration;
}

/** The section a kind belongs to. */
export function getSectionOf(kind: string): Section {
  const section = SECTION_OF.get(kind);
  if (!section) throw new Error(`No section declares the record kind ${kind}`);
  return section;
}

/** Id of the section a record belongs to: its kind's, unless the kind serves several sections. */
export function getHomeOf(record: { readonly kind: string; readonly body: BodyView }): string {
  return getDeclaration(record.kind).home?.(record.body) ?? getSectionOf(record.kind).id;
}

/** A section by its id ("S01"), or null. */
export function findSection(id: string): Section | null {
  return SECTIONS.find((section) => section.id === id) ?? null;
}
