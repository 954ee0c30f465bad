/** The words in which sections declare their fields. Each returns plain data; defaults are what most fields want. */
import type {
  BodyView,
  ChoiceField,
  DateField,
  DeriveContext,
  DerivedField,
  FlagField,
  MoneyField,
  Need,
  NumberField,
  ReferenceField,
  ScaleField,
  SetField,
  TextField,
} from './field';

type When = (body: BodyView) => boolean;
type NeedOptions = { readonly need: Exclude<Need, 'derived'>; readonly when?: When };

/** One line of text (or several with `multiline`); `narrative` when it holds a sentence the wording checks should read. */
export function text(
  o: NeedOptions & { max?: number; multiline?: boolean; narrative?: boolean; literals?: readonly string[] },
): TextField {
  const multiline = o.multiline ?? false;
  return {
    kind: 'text',
    max: o.max ?? (multiline ? 20_000 : 500),
    narrative: false,
    literals: [],
    ...o,
    multiline,
  };
}

/** One of a closed list of codes. */
export function choice<const O extends string>(
  options: readonly O[],
  o: NeedOptions & { initial?: NoInfer<O> },
): ChoiceField<O> {
  return { kind: 'choice', options, ...o };
}

/** Any number of codes of a list; `open` also lets people add their own words. */
export function set<const O extends string>(
  options: readonly O[],
  o: NeedOptions & { open?: boolean },
): SetField<O> {
  return { kind: 'set', options, open: false, ...o };
}

/** Whole steps of a rating, 1 to 5 unless said otherwise. */
export function scale(o: NeedOptions & { min?: number; max?: number }): ScaleField {
  return { kind: 'scale', min: 1, max: 5, ...o };
}

/** A number with its unit. */
export function number(
  o: NeedOptions & { integer?: boolean; min?: number; max?: number; unit?: string },
): NumberField {
  return { kind: 'number', integer: false, min: 0, max: 1e15, unit: '', ...o };
}

/** An amount of money. */
export function money(o: NeedOptions): MoneyField {
  return { kind: 'money', ...o };
}

/** A calendar day. */
export function date(o: NeedOptions & { today?: boolean }): DateField {
  return { kind: 'date', today: false, ...o };
}

/** Yes or no; unanswered is neither. */
export function flag(o: NeedOptions): FlagField {
  return { kind: 'flag', ...o };
}

/** Points to one record of the given kinds. */
export function reference(to: readonly string[], o: NeedOptions): ReferenceField & { readonly many: false } {
  return { kind: 'reference', to, many: false, ...o };
}

/** Points to any number of records of the given kinds. */
export function references(to: readonly string[], o: NeedOptions): ReferenceField & { readonly many: true } {
  return { kind: 'reference', to, many: true, ...o };
}

/** A code computed by the app, shown with how, never typed. */
export function derived<const O extends string>(
  options: readonly O[],
  derive: (body: BodyView, context: DeriveContext) => NoInfer<O> | null,
): DerivedField<O> {
  return { kind: 'derived', need: 'derived', options, unit: '', derive };
}

/** A figure computed by the app, with its unit; null while something is missing. */
export function derivedNumber(
  unit: string,
  derive: (body: BodyView, context: DeriveContext) => number | null,
): DerivedField<never> {
  return { kind: 'derived', need: 'derived', options: [], unit, derive };
}

/** A yes or no computed by the app; null while something is missing. */
export function derivedFlag(
  derive: (body: BodyView, context: DeriveContext) => boolean | null,
): DerivedField<never> {
  return { kind: 'derived', need: 'derived', options: [], unit: '', derive };
}
