/**
 * The declaration of a record kind. From it come the zod schema and TypeScript type, the default body, form, card,
 * table columns, search text, JSON Schema of the file format and report cells. Nothing else in the app lists fields.
 */
import type { BodyView, Field, ValueOf } from '../fields/field';
import { type EnvelopeFields, envelopeFields } from './envelope';

/** Which common fields a kind carries besides its own: all of them, those of a child row, or none. */
export type Envelope = 'full' | 'child' | 'bare';

export interface RecordDeclaration<
  F extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>,
> {
  readonly kind: string;
  /** Letters of the reference people quote: "G" gives G-01. */
  readonly prefix: string;
  readonly envelope: Envelope;
  /** The field that one typed line goes into; the only one a draft cannot be saved without. */
  readonly headline: string;
  /** What a record is called where its headline is a code that says nothing to people; null while it has no name. */
  readonly title?: (body: BodyView) => string | null;
  /** The record this one is a part of; it is deleted and duplicated with it. */
  readonly parent?: { readonly kind: string; readonly field: string };
  /** There is exactly one per workshop, made with it. */
  readonly singleton: boolean;
  /** Section of a record where its kind serves several: requirements by family. Absent: where it is declared. */
  readonly home?: (body: BodyView) => string | null;
  /** Own and common fields in the order of the details panel. */
  readonly fields: F;
  /** Names of the record's own fields. */
  readonly ownFields: readonly string[];
  /** Fields of the register, after the reference. */
  readonly columns: readonly string[];
  /** Fields shown on a card under the headline. */
  readonly card: readonly string[];
  readonly bodyVersion: number;
}

interface RecordInput<F, E extends Envelope> {
  readonly kind: string;
  readonly prefix: string;
  readonly envelope: E;
  readonly headline: Extract<keyof F, string>;
  readonly title?: (body: BodyView) => string | null;
  readonly parent?: { readonly kind: string; readonly field: Extract<keyof F, string> };
  readonly singleton?: boolean;
  readonly home?: (body: BodyView) => string | null;
  readonly fields: F;
  readonly columns: readonly (Extract<keyof F, string> | keyof EnvelopeFields)[];
  readonly card: readonly (Extract<keyof F, string> | keyof EnvelopeFields)[];
}

type WithEnvelope<F, E extends Envelope> = E extends 'full' ? F & EnvelopeFields : F;

/** Declares a record kind; throws at load when a column, card field or headline does not exist. */
export function defineRecord<const F extends Readonly<Record<string, Field>>, const E extends Envelope>(
  input: RecordInput<F, E>,
): RecordDeclaration<WithEnvelope<F, E>> {
  // Own fields first: that is their order in the details panel, and an own `title` is stricter than the common one.
  const fields = {
    ...input.fields,
    ...envelopeFields(input.envelope),
    ...input.fields,
  } as unknown as WithEnvelope<F, E>;
  for (const name of [input.headline, ...input.columns, ...input.card]) {
    if (!(name in fields)) throw new Error(`${input.kind} shows a field that it does not have: ${name}`);
  }
  return {
    ...input,
    fields,
    ownFields: Object.keys(input.fields),
    singleton: input.singleton ?? false,
    bodyVersion: 1,
  };
}

/** The stored body of a declared record; every field may be empty. */
export type BodyOf<D> =
  D extends RecordDeclaration<infer F>
    ? { readonly [K in keyof F as ValueOf<F[K]> extends never ? never : K]?: ValueOf<F[K]> }
    : never;
