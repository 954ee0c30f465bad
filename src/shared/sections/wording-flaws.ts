/**
 * What is wrong with the words of a record: its needed texts that hold a placeholder, say too little, repeat
 * themselves, copy the question, or promise without a number. And records of a kind that say the same twice.
 *
 * Records never change in place, so an answer is kept with the record it was given for.
 */
import { findSimilarPairs } from '../analysis/similar-texts';
import type { WordingContext, WordingFlaw } from '../analysis/wording';
import { findFlaw, isPlaceholder, promptPieces } from '../analysis/wording';
import type { WorkshopRecord } from '../domain/workshop';
import type { Field, TextField } from '../fields/field';
import { isNeeded } from '../fields/needed';
import type { RecordDeclaration } from './define-record';
import type { RecordView } from './record-view';

/** One text of a record that says little; `term` is the vague word. */
export interface FieldFlaw {
  readonly field: string;
  readonly flaw: WordingFlaw;
  readonly term?: string;
}

/** Two records of a kind that say nearly the same; the later one was made after the other. */
export interface Double {
  readonly earlier: WorkshopRecord;
  readonly later: WorkshopRecord;
}

type Words = Pick<RecordView, 'declaration' | 'sectionOf'>;

const FLAWS = new WeakMap<WorkshopRecord, readonly FieldFlaw[]>();
const PROMPTS = new WeakMap<RecordDeclaration, WordingContext['prompts']>();
const DOUBLES = new WeakMap<readonly WorkshopRecord[], readonly Double[]>();
const NO_DOUBLES: readonly Double[] = [];

/** The texts of a record that say little, in the order of its fields. */
export function wordingFlaws(view: Words, record: WorkshopRecord): readonly FieldFlaw[] {
  const known = FLAWS.get(record);
  if (known) return known;
  const found = findFlaws(view, record);
  FLAWS.set(record, found);
  return found;
}

/** True when a needed text is no answer at all; a vague word alone is forgiven where people give their reasons. */
export function hasEmptyWords(view: Words, record: WorkshopRecord): boolean {
  return wordingFlaws(view, record).some(({ flaw }) => flaw !== 'vague');
}

/**
 * Records among these that say nearly the same as one made earlier. Asked of the list that a view keeps for a kind:
 * the answer is kept with that list. Parts and notes may repeat what others say.
 */
export function findDoubles(view: Words, peers: readonly WorkshopRecord[]): readonly Double[] {
  const kind = peers[0]?.kind;
  if (kind === undefined) return NO_DOUBLES;
  const declaration = view.declaration(kind);
  if (declaration.envelope !== 'full') return NO_DOUBLES;
  const known = DOUBLES.get(peers);
  if (known) return known;
  const found = pairUp(peers, declaration);
  DOUBLES.set(peers, found);
  return found;
}

function findFlaws(view: Words, record: WorkshopRecord): readonly FieldFlaw[] {
  const declaration = view.declaration(record.kind);
  const fields = Object.entries(declaration.fields);
  const hasNumber = () => fields.some(([name, field]) => holdsNumber(field, record.body[name]));
  return fields.flatMap(([name, field]) => {
    const value = record.body[name];
    if (field.kind !== 'text' || typeof value !== 'string' || !isNeeded(field, record.body)) return [];
    const prompts = promptsOf(view, declaration);
    const found = judge(field, value, { literals: field.literals, prompts, hasNumber });
    return found ? [{ field: name, ...found }] : [];
  });
}

function judge(field: TextField, value: string, context: WordingContext): ReturnType<typeof findFlaw> {
  if (field.narrative) return findFlaw(value, context);
  return isPlaceholder(value, field.literals) ? { flaw: 'placeholder' } : null;
}

/** A measured quantity or a figure in a sentence; ranks, ratings and percentages on a grid say nothing about a text. */
function holdsNumber(field: Field, value: unknown): boolean {
  if (value === undefined) return false;
  if (field.kind === 'money') return true;
  if (field.kind === 'number') return field.unit !== '%' && (!field.integer || field.unit !== '');
  return field.kind === 'text' && /\p{N}/u.test(String(value));
}

function promptsOf(view: Words, declaration: RecordDeclaration): WordingContext['prompts'] {
  const known = PROMPTS.get(declaration);
  if (known) return known;
  const text = view.sectionOf(declaration.kind).text;
  const words = text.records[declaration.kind];
  const fields = Object.values(words?.fields ?? {}).flatMap(({ label, help }) => [label, help ?? '']);
  const made = promptPieces([...text.prompts, words?.prompt ?? '', ...fields]);
  PROMPTS.set(declaration, made);
  return made;
}

function pairUp(peers: readonly WorkshopRecord[], declaration: RecordDeclaration): readonly Double[] {
  const telling = tellingFields(declaration);
  // Ids rise with time, and which of two came later must not depend on how a board is sorted.
  const made = [...peers].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const texts = made.map((record) => String(record.body[declaration.headline] ?? ''));
  const isAlike = (a: number, b: number) =>
    telling.every((name) => made[a]?.body[name] === made[b]?.body[name]);
  return findSimilarPairs(texts, isAlike).flatMap(({ first, second }) => {
    const [earlier, later] = [made[first], made[second]];
    return earlier && later ? [{ earlier, later }] : [];
  });
}

/** Further fields by which records with the same words differ on purpose. */
const TELLING = [
  // A scenario of today and of tomorrow.
  'state',
  // The same reason for two groups, or for two figures.
  'group_id',
  'metric',
  // One rule by which several tests pass, one way of doing it in several measures.
  'mlts_code',
  'technique',
  // Sliders of one set.
  'pole_a',
  'pole_b',
];

/** What somebody had to choose to make the record at all says what it is: one answer may hold for two kinds of error. */
function tellingFields({ fields, ownFields }: RecordDeclaration): readonly string[] {
  return ownFields.filter((name) => {
    const field = fields[name];
    const isChosen = (field?.kind === 'choice' && field.initial === undefined) || field?.kind === 'reference';
    return TELLING.includes(name) || (isChosen && field.need === 'draft');
  });
}
