/**
 * A section is data: which records it keeps, which activities the room does, which checks watch it, what it prints.
 * The file that declares it fits on one screen and holds no logic.
 */

import type { ReportBlock } from '../domain/report-block';
import type { RecordDeclaration } from './define-record';
import type { CheckFinding, RecordView } from './record-view';
import type { AnySectionText, SectionText } from './section-text';

/** Ways of working on records; each has one component in `renderer/boards/registry.ts`. */
export const BOARD_KINDS = ['register', 'wall', 'matrix', 'persona', 'journey', 'screen'] as const;
export type BoardKind = (typeof BOARD_KINDS)[number];

/** One of two axes of a matrix: a numeric field, its range and the words at its ends. */
export interface MatrixAxis {
  readonly field: string;
  readonly min: number;
  readonly max: number;
  /** Arrow keys move by this much. */
  readonly step: number;
  readonly low: string;
  readonly high: string;
}

interface ActivityCommon {
  /** Key of its words in the section's text; unique in the section. */
  readonly id: string;
  /** Form of working in the room, A1 to A15. */
  readonly form: string;
  readonly kind: string;
  readonly minutes: number;
}

/** What the room does: a board over one kind of record. */
export type Activity = ActivityCommon &
  (
    | { readonly board: 'register' | 'wall' | 'persona' | 'journey' | 'screen' }
    | {
        readonly board: 'matrix';
        readonly x: MatrixAxis;
        readonly y: MatrixAxis;
        /** Names of the quadrants: top left, top right, bottom left, bottom right. */
        readonly quadrants: readonly [string, string, string, string];
      }
  );

export type Severity = 'error' | 'warning' | 'hint';

/** A consistency check: pure and deterministic on (records, links, as-of). */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** Stops the project until it is settled. */
  readonly blocker?: boolean;
  /** Screening aid about law; its message says that counsel must confirm. */
  readonly legal?: boolean;
  readonly run: (view: RecordView) => readonly CheckFinding[];
}

export type Pillar = 'frame' | 'details' | 'research_to_production' | 'system' | 'outcomes';

export interface Section {
  /** "S01"; sections are listed and numbered by it. */
  readonly id: string;
  readonly pillar: Pillar;
  readonly records: Readonly<Record<string, RecordDeclaration>>;
  readonly activities: readonly Activity[];
  readonly checks: readonly Check[];
  readonly text: AnySectionText;
  /** The section's chapter of the full report, without its heading. */
  readonly report: (view: RecordView) => readonly ReportBlock[];
}

/** Declares a section; the words must fit its records. */
export function defineSection<const R extends Readonly<Record<string, RecordDeclaration>>>(
  input: Omit<Section, 'records' | 'text'> & { readonly records: R; readonly text: SectionText<R> },
): Section & { readonly records: R } {
  for (const activity of input.activities) {
    if (!input.text.activities[activity.id])
      throw new Error(`${input.id}: activity ${activity.id} has no words`);
  }
  for (const check of input.checks) {
    if (!input.text.checks[check.id]) throw new Error(`${input.id}: check ${check.id} has no message`);
  }
  return { ...input, text: input.text as unknown as AnySectionText };
}
