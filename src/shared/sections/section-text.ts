/**
 * The shape of a section's words. It is derived from the records, so that a field or a code without a label does not
 * compile, and a further language is one more file of the same shape.
 */
import type { Field } from '../fields/field';
import type { RecordDeclaration } from './define-record';
import type { EnvelopeFields } from './envelope';

/** Label and one-line meaning of a code, for people who do not know the trade. */
export type OptionText = readonly [label: string, meaning: string];

export type FieldText<F> = F extends { readonly options: readonly [] | readonly never[] }
  ? { readonly label: string; readonly help?: string; readonly options?: undefined }
  : F extends { readonly options: readonly (infer O extends string)[] }
    ? { readonly label: string; readonly help?: string; readonly options: Readonly<Record<O, OptionText>> }
    : { readonly label: string; readonly help?: string; readonly options?: undefined };

export interface RecordText<F> {
  readonly name: string;
  readonly plural: string;
  /** What to type first; shown in empty registers and capture fields. */
  readonly prompt: string;
  readonly fields: { readonly [K in keyof F as K extends keyof EnvelopeFields ? never : K]: FieldText<F[K]> };
}

/** A guide item in words. */
export interface GuideText {
  /** The guide's own words, as short as can be. */
  readonly quote: string;
  /** When it counts as covered, for people who never read the rule. */
  readonly covered: string;
}

export interface SectionText<R extends Readonly<Record<string, RecordDeclaration>>> {
  readonly title: string;
  /** At most 14 characters, for the rail. */
  readonly short: string;
  readonly purpose: string;
  readonly prompts: readonly string[];
  readonly activities: Readonly<Record<string, { readonly title: string; readonly hint: string }>>;
  readonly records: {
    readonly [K in keyof R]: R[K] extends RecordDeclaration<infer F> ? RecordText<F> : never;
  };
  /** Message templates by check id; {name} is filled from the finding. */
  readonly checks: Readonly<Record<string, string>>;
  /** By guide item. */
  readonly guide: Readonly<Record<string, GuideText>>;
  /** What to do about a failed rule of the score, by rule id. */
  readonly score: Readonly<Record<string, string>>;
}

/** The same without the link to certain records, for code that handles any section. */
export interface AnySectionText {
  readonly title: string;
  readonly short: string;
  readonly purpose: string;
  readonly prompts: readonly string[];
  readonly activities: Readonly<Record<string, { readonly title: string; readonly hint: string }>>;
  readonly records: Readonly<Record<string, AnyRecordText>>;
  readonly checks: Readonly<Record<string, string>>;
  readonly guide: Readonly<Record<string, GuideText>>;
  readonly score: Readonly<Record<string, string>>;
}
export interface AnyRecordText {
  readonly name: string;
  readonly plural: string;
  readonly prompt: string;
  readonly fields: Readonly<Record<string, AnyFieldText>>;
}
export interface AnyFieldText {
  readonly label: string;
  readonly help?: string | undefined;
  readonly options?: Readonly<Record<string, OptionText>> | undefined;
}

/** Words for the fields of the envelope and a few codes used everywhere. */
export type EnvelopeText = { readonly [K in keyof EnvelopeFields]: FieldText<EnvelopeFields[K] & Field> };
