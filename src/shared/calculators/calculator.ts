/**
 * A calculator is data: what it asks for, how the answer comes about, where values can be taken from. The words stand
 * in `text.en.ts`; the window draws any calculator from its declaration, so a new one needs no component.
 */
import type { Computed, NotComputable } from '../analysis/computed';
import type { BodyView } from '../fields/field';

/** Rules of one number; the unit is printed behind the label. */
export interface NumberRules {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  readonly unit: string;
}

/** Labels of codes are those of a field of a record: a code is put into words in one place only. */
export interface WordsOf {
  readonly kind: string;
  readonly field: string;
}

/** A column of a table. */
export type Column =
  | { readonly kind: 'name' }
  | ({ readonly kind: 'number' } & NumberRules)
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly words: WordsOf };

export type Columns = Readonly<Record<string, Column>>;

/** What a calculator can ask for. */
export type Input =
  | ({ readonly kind: 'number'; readonly optional: boolean } & NumberRules)
  /** Numbers in one line. */
  | ({ readonly kind: 'list' } & NumberRules)
  /** Names of `least` to `most` things, and for each pair how many times more the first one matters. */
  | { readonly kind: 'pairwise'; readonly least: number; readonly most: number }
  /** Whole counts in two rows and two columns. */
  | { readonly kind: 'counts' }
  /** Any number of rows. */
  | { readonly kind: 'table'; readonly columns: Columns; readonly least: number }
  /** One choice for each of many known things. */
  | {
      readonly kind: 'ratings';
      readonly rows: readonly string[];
      readonly rowWords: WordsOf;
      readonly options: readonly string[];
      readonly optionWords: WordsOf;
    };

export type Inputs = Readonly<Record<string, Input>>;

/** Things to weigh and the judgements on their pairs: 1 against 2, 1 against 3, …, 2 against 3, … */
export interface Pairwise {
  readonly names: readonly string[];
  readonly judgements: readonly number[];
}

type CellOf<C> = C extends { kind: 'number' } ? number : string;
export type RowOf<C extends Columns> = { readonly [K in keyof C]: CellOf<C[K]> };

/** The value that an input gives once it is filled. */
export type ValueOf<I> = I extends { kind: 'number'; optional: infer O }
  ? O extends true
    ? number | undefined
    : number
  : I extends { kind: 'list' }
    ? readonly number[]
    : I extends { kind: 'pairwise' }
      ? Pairwise
      : I extends { kind: 'counts' }
        ? readonly (readonly number[])[]
        : I extends { kind: 'table'; columns: infer C extends Columns }
          ? readonly RowOf<C>[]
          : Readonly<Record<string, string>>;

/** Values by input; one that is absent was not filled, or not completely. */
export type Given = Readonly<Record<string, unknown>>;
export type Filled<I extends Inputs> = { readonly [K in keyof I]: ValueOf<I[K]> };

/** A sentence of the calculator's text; lists of numbers are written with the sign that the template names. */
export interface Said {
  readonly key: string;
  readonly values?: Readonly<Record<string, number | string | readonly number[]>>;
}

/** One line of the answer. */
export interface CalculatorResult {
  /** Names its label in the text. */
  readonly id: string;
  /** Fills `{of}` in the label: the thing it is about. */
  readonly of?: string;
  /** Absent where the note says all there is to say. */
  readonly value?: Computed;
  readonly unit?: string;
  /** Decimals shown; 2 when absent. */
  readonly digits?: number;
  readonly note?: Said;
}

/** The answer, and the arithmetic that leads to it; or why there is none. */
export type Outcome =
  | {
      readonly ok: true;
      readonly results: readonly CalculatorResult[];
      readonly steps: readonly Said[];
    }
  | {
      readonly ok: false;
      readonly reason: NotComputable['reason'];
      /** Inputs that still have to be filled. */
      readonly missing: readonly string[];
    };

/** A record as calculators read it. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly body: BodyView;
}

/** What a calculator may look up beside the records it takes values from. */
export interface Lookup {
  readonly list: (kind: string) => readonly Source[];
  readonly single: (kind: string) => BodyView | undefined;
}

/** Values that records already hold: those of the selected one, or all of a kind together. */
export interface Prefill {
  readonly kind: string;
  readonly takes: 'selected' | 'all';
  readonly read: (records: readonly Source[], lookup: Lookup) => Given;
}

export interface Calculator<Id extends string = string> {
  readonly id: Id;
  readonly inputs: Inputs;
  readonly example: Given;
  readonly prefills: readonly Prefill[];
  readonly compute: (given: Given) => Outcome;
}

/** Declares a calculator; `compute` is asked only when every input that is not optional is filled. */
export function defineCalculator<const Id extends string, const I extends Inputs>(input: {
  readonly id: Id;
  readonly inputs: I;
  readonly example: Partial<Filled<I>>;
  readonly prefills?: readonly Prefill[];
  readonly compute: (values: Filled<I>) => Outcome;
}): Calculator<Id> {
  return {
    ...input,
    prefills: input.prefills ?? [],
    compute: (given) => {
      const missing = Object.entries(input.inputs)
        .filter(([id, spec]) => given[id] === undefined && !(spec.kind === 'number' && spec.optional))
        .map(([id]) => id);
      if (missing.length > 0) return { ok: false, reason: 'missing_input', missing };
      return input.compute(given as Filled<I>);
    },
  };
}

/** The outcome of these results; when none of them can be computed it says why the first cannot. */
export function answer(results: readonly CalculatorResult[], steps: readonly Said[]): Outcome {
  const values = results.flatMap(({ value }) => value ?? []);
  const first = values[0];
  const isNothing = results.every(({ value }) => value !== undefined && !value.computable);
  if (isNothing && first && !first.computable) return refuse(first.reason);
  return { ok: true, results, steps };
}

/** No outcome, for this reason. */
export function refuse(reason: NotComputable['reason']): Outcome {
  return { ok: false, reason, missing: [] };
}

/** A required number from 0 up, unless said otherwise. */
export function amount<const O extends Partial<NumberRules>>(
  o?: O,
): { readonly kind: 'number'; readonly optional: false } & NumberRules {
  return { kind: 'number', optional: false, min: 0, max: 1e15, integer: false, unit: '', ...o };
}

/** A number that may be left out. */
export function optionalAmount(
  o?: Partial<NumberRules>,
): { readonly kind: 'number'; readonly optional: true } & NumberRules {
  return { kind: 'number', optional: true, min: 0, max: 1e15, integer: false, unit: '', ...o };
}
