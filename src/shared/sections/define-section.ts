/**
 * A section is data: which records it keeps, which activities the room does, which checks watch it, what it prints.
 * The file that declares it fits on one screen and holds no logic.
 */

import type { ReportBlock } from '../domain/report-block';
import type { Band } from './band';
import type { RecordDeclaration } from './define-record';
import type { GuideItem } from './guide-item';
import type { CheckFinding, RecordView } from './record-view';
import type { ScoreRules } from './score-rules';
import type { AnySectionText, SectionText } from './section-text';

/** Ways of working on records; each has one component in `renderer/boards/registry.ts`. */
export const BOARD_KINDS = [
  'register',
  'wall',
  'affinity',
  'matrix',
  'persona',
  'journey',
  'screen',
  'ranking',
  'rating',
  'sliders',
  'pairwise',
  'polls',
  'stations',
  'premortem',
  'ladder',
  'review',
  'closing',
] as const;
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
  /** Shows only records with this value, and gives it to those made here: the requirements of one family. */
  readonly only?: { readonly field: string; readonly is: string };
}

/** Ways to put things in order; codes of `priority_round.method`. */
export type PriorityMethod =
  | 'dot_vote'
  | 'ranking'
  | 'impact_effort'
  | 'moscow'
  | 'rice'
  | 'wsjf'
  | 'pairwise_ahp'
  | 'rating'
  | 'sliders'
  | 'poll'
  | 'placement';

/** Two ends between which the room takes a position; their words are codes of the pair, shown as they are. */
export interface SliderPair {
  /** The end at 0. */
  readonly poleA: string;
  /** The end at 100. */
  readonly poleB: string;
}

/** What the room does: a board over one kind of record. */
export type Activity = ActivityCommon &
  (
    | { readonly board: 'register' | 'wall' | 'persona' | 'journey' | 'screen' }
    /** Notes in groups; kind is `note`. A note or a group becomes a record of the kind `promotes`. */
    | { readonly board: 'affinity'; readonly promotes: string }
    | {
        readonly board: 'matrix';
        readonly x: MatrixAxis;
        readonly y: MatrixAxis;
        /** Names of the quadrants: top left, top right, bottom left, bottom right. */
        readonly quadrants: readonly [string, string, string, string];
      }
    /** Records of a kind in the room's order: `rank` is the field that keeps the place, 1 first. */
    | {
        readonly board: 'ranking';
        readonly rank: string;
        readonly methods: readonly PriorityMethod[];
      }
    /** Maturity of the section's guide items, 0 to 4; kind is `guide_assessment`. */
    | { readonly board: 'rating' }
    /** Positions between two ends; kind is `tradeoff_position`. */
    | { readonly board: 'sliders'; readonly set: string; readonly pairs: readonly SliderPair[] }
    /** Which of two matters more, and how much; kind is `priority_round`. Items are codes, or records of a kind. */
    | {
        readonly board: 'pairwise';
        readonly set: string;
        readonly items:
          | readonly { readonly code: string; readonly label: string }[]
          | { readonly kind: string };
      }
    /** Agreement section by section; kind is `agreement_poll`. */
    | { readonly board: 'polls' }
    /** Small groups walk from station to station; kind is `station_group`. */
    | { readonly board: 'stations' }
    /** Causes of a failure as notes in groups, and the worst of them as records of the kind `promotes`. */
    | { readonly board: 'premortem'; readonly promotes: string }
    /** From a goal down to the decision, rung by rung; kind is `ml_objective`. */
    | { readonly board: 'ladder' }
    /** Findings one by one, and what is to be done before people leave: guided lists over the whole workshop. */
    | { readonly board: 'review' | 'closing' }
  );

export type Severity = 'error' | 'warning' | 'hint';

/** A consistency check: pure and deterministic on (records, links, as-of). */
export type Check = CheckCommon &
  (
    | { readonly run: (view: RecordView) => readonly CheckFinding[] }
    /** Looks at records of every kind, one kind at a time, so that an edit costs one kind and not all of them. */
    | { readonly runKind: (view: RecordView, kind: string) => readonly CheckFinding[] }
    /** Also needs to know how ready the project is; asked last. */
    | { readonly runLast: (view: RecordView, band: Band) => readonly CheckFinding[] }
  );

interface CheckCommon {
  readonly id: string;
  readonly severity: Severity;
  /** Stops the project until it is settled. */
  readonly blocker?: boolean;
  /** Screening aid about law; its message says that counsel must confirm. */
  readonly legal?: boolean;
}

export type Pillar = 'frame' | 'details' | 'research_to_production' | 'system' | 'outcomes';

export interface Section {
  /** "S01"; sections are listed and numbered by it. */
  readonly id: string;
  readonly pillar: Pillar;
  readonly records: Readonly<Record<string, RecordDeclaration>>;
  readonly activities: readonly Activity[];
  /** Minutes of the usual time box, and the fewest that still produce records; absent where no time is set aside. */
  readonly time?: { readonly box: number; readonly minimum: number };
  readonly checks: readonly Check[];
  /** Sentences of the guide that the section answers. */
  readonly guide: readonly GuideItem[];
  /** Absent for the frame and the outcomes, which have no score of their own. */
  readonly score?: ScoreRules;
  /** Ids of the calculators offered on its page; see `shared/calculators`. */
  readonly calculators: readonly string[];
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
  for (const item of input.guide) {
    if (!input.text.guide[item.id]) throw new Error(`${input.id}: guide item ${item.id} has no words`);
  }
  for (const rule of [...(input.score?.quality ?? []), ...(input.score?.links ?? [])]) {
    if (!input.text.score[rule.id]) throw new Error(`${input.id}: score rule ${rule.id} has no words`);
  }
  return { ...input, text: input.text as unknown as AnySectionText };
}
