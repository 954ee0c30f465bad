/**
 * What a field of a record can be. A field is declared once, as data, in its section; form control, table cell,
 * validation, search text, brief and file format all read that declaration.
 *
 * `need` says when it must be filled: to save a draft, before the record can be agreed, under a condition, never, or
 * it is derived by the app and cannot be typed.
 */
export type Need = 'draft' | 'agreed' | 'conditional' | 'optional' | 'derived';

/** An amount in minor units (cents) with its ISO 4217 code. */
export interface Money {
  readonly amount_minor: number;
  readonly currency: string;
}

/** Everything a field can hold; references and choices are strings. */
export type FieldValue = string | number | boolean | readonly string[] | Money;

/** A field's value by name, as conditions and derivations see it. */
export type BodyView = Readonly<Record<string, FieldValue | undefined>>;

/** What a derived field may look at beside its own record. */
export interface DeriveContext {
  /** The one record of a singleton kind. */
  readonly singleton: (kind: string) => BodyView | undefined;
  /** All active records of a kind, in their order. */
  readonly list: (kind: string) => readonly BodyView[];
  /** The record with this id that a reference points to. */
  readonly find: (id: string) => BodyView | undefined;
}

interface FieldCommon {
  readonly need: Need;
  /** For `need: 'conditional'`: when it holds, the field is needed before agreement. */
  readonly when?: (body: BodyView) => boolean;
}

export interface TextField extends FieldCommon {
  readonly kind: 'text';
  readonly max: number;
  readonly multiline: boolean;
  /** Holds a sentence: the wording checks read it. */
  readonly narrative: boolean;
  /** Short answers that are complete although they look like placeholders ("none"). */
  readonly literals: readonly string[];
}
export interface ChoiceField<O extends string = string> extends FieldCommon {
  readonly kind: 'choice';
  readonly options: readonly O[];
  /** Taken for a new record when nobody says otherwise. */
  readonly initial?: O;
}
export interface SetField<O extends string = string> extends FieldCommon {
  readonly kind: 'set';
  readonly options: readonly O[];
  /** Words outside `options` are allowed too (site names beside country codes). */
  readonly open: boolean;
}
export interface ScaleField extends FieldCommon {
  readonly kind: 'scale';
  readonly min: number;
  readonly max: number;
}
export interface NumberField extends FieldCommon {
  readonly kind: 'number';
  readonly integer: boolean;
  readonly min: number;
  readonly max: number;
  /** Printed after the number; empty for a bare count. */
  readonly unit: string;
}
export interface MoneyField extends FieldCommon {
  readonly kind: 'money';
}
export interface DateField extends FieldCommon {
  readonly kind: 'date';
  /** A new record gets the day it was made. */
  readonly today: boolean;
}
export interface FlagField extends FieldCommon {
  readonly kind: 'flag';
}
export interface ReferenceField extends FieldCommon {
  readonly kind: 'reference';
  /** Record kinds it may point to; empty means any. */
  readonly to: readonly string[];
  readonly many: boolean;
}
export interface DerivedField<O extends string = string> extends FieldCommon {
  readonly kind: 'derived';
  readonly need: 'derived';
  /** The codes it can give; empty when it is a figure or a yes or no. */
  readonly options: readonly O[];
  /** Printed after a figure. */
  readonly unit: string;
  /** Null while something it needs is missing. Its `help` text says how it is worked out. */
  readonly derive: (body: BodyView, context: DeriveContext) => O | number | boolean | null;
}

export type Field =
  | TextField
  | ChoiceField
  | SetField
  | ScaleField
  | NumberField
  | MoneyField
  | DateField
  | FlagField
  | ReferenceField
  | DerivedField;
export type FieldKind = Field['kind'];

/** The TypeScript type of a stored value of a field. */
export type ValueOf<F> =
  F extends ChoiceField<infer O>
    ? O
    : F extends SetField<infer O>
      ? readonly (O | (string & {}))[]
      : F extends TextField | DateField
        ? string
        : F extends ScaleField | NumberField
          ? number
          : F extends MoneyField
            ? Money
            : F extends FlagField
              ? boolean
              : F extends ReferenceField
                ? F['many'] extends true
                  ? readonly string[]
                  : string
                : never;
