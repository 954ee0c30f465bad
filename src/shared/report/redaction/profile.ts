/**
 * How a brief is redacted: which of what was recorded its readers must not see.
 *
 * A profile is a choice of rules. It is applied to the records before anything is built from them, so that no brief
 * has to know about it.
 */

/** Profiles by their code; "none" leaves everything in. */
export const REDACTIONS = ['none', 'names', 'costs', 'outside'] as const;
export type Redaction = (typeof REDACTIONS)[number];

/** What a profile takes out. */
export interface RedactionRules {
  /** People are called by their role; pictures, which may show them, are left out. */
  readonly names: boolean;
  /** No amount of money, in fields or in sentences. */
  readonly costs: boolean;
  /** No notes: what people said in their own words, and what the facilitator wrote for nobody else. */
  readonly notes: boolean;
  /** No single vote, and no result of a group in which one could be worked out. */
  readonly votes: boolean;
}

/** The rules of each profile. */
export const REDACTION_RULES: Readonly<Record<Redaction, RedactionRules>> = {
  none: { names: false, costs: false, notes: false, votes: false },
  names: { names: true, costs: false, notes: false, votes: true },
  costs: { names: false, costs: true, notes: false, votes: false },
  outside: { names: true, costs: true, notes: true, votes: true },
};

/** Results of fewer people than this are left out: of two answers each can work out the other's. */
export const SMALLEST_GROUP = 3;

/** What is left out or replaced, in the order it is listed. */
export const LEFT_OUT = [
  'people',
  'mentions',
  'addresses',
  'photos',
  'amounts',
  'amounts_in_text',
  'notes',
  'private_notes',
  'votes',
  'small_groups',
  'lone_voices',
  'attachment',
] as const;
export type LeftOutWhat = (typeof LEFT_OUT)[number];

/** One line of the list of what is left out. */
export interface LeftOut {
  readonly what: LeftOutWhat;
  readonly count: number;
}
