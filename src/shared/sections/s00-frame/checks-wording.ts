/** Checks on what was typed, for records of any kind: empty words, doubles, missing owners. */
import { findSimilarPairs } from '../../analysis/similar-texts';
import type { WordingContext } from '../../analysis/wording';
import { findFlaw, isPlaceholder, promptPieces } from '../../analysis/wording';
import type { WorkshopRecord } from '../../domain/workshop';
import { isActive, isAgreed } from '../../domain/workshop';
import type { Field, TextField } from '../../fields/field';
import type { Check } from '../define-section';
import type { CheckFinding, RecordView } from '../record-view';

const emptyWords: Check = {
  id: 'CK003',
  severity: 'warning',
  run: (view) => {
    const prompts = new Map<string, WordingContext['prompts']>();
    return view.all.flatMap((record) => {
      if (!isAgreed(record) || record.kind === 'note') return [];
      const known = prompts.get(record.kind) ?? promptPieces(listPrompts(view, record.kind));
      prompts.set(record.kind, known);
      return findEmptyWords(view, record, known);
    });
  },
};

function findEmptyWords(
  view: RecordView,
  record: WorkshopRecord,
  prompts: WordingContext['prompts'],
): readonly CheckFinding[] {
  const fields = view.declaration(record.kind).fields;
  const hasNumber = () =>
    Object.entries(fields).some(([name, field]) => holdsNumber(field, record.body[name]));
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = record.body[name];
    if (field.kind !== 'text' || typeof value !== 'string' || !isNeeded(field, record)) return [];
    const found = judge(field, value, { literals: field.literals, prompts, hasNumber });
    if (!found) return [];
    return [
      {
        ...(found.flaw !== 'placeholder' && { variant: found.flaw }),
        recordIds: [record.id],
        field: name,
        values: { ref: record.ref, term: found.term ?? '' },
        codes: { field: [`${record.kind}.${name}`] },
      },
    ];
  });
}

function judge(field: TextField, value: string, context: WordingContext): ReturnType<typeof findFlaw> {
  if (field.narrative) return findFlaw(value, context);
  return isPlaceholder(value, field.literals) ? { flaw: 'placeholder' } : null;
}

function isNeeded(field: Field, record: WorkshopRecord): boolean {
  if (field.need === 'conditional') return field.when?.(record.body) ?? false;
  return field.need === 'draft' || field.need === 'agreed';
}

/** A measured quantity or a figure in a sentence; ranks, ratings and percentages on a grid say nothing about a text. */
function holdsNumber(field: Field, value: unknown): boolean {
  if (value === undefined) return false;
  if (field.kind === 'money') return true;
  if (field.kind === 'number') return field.unit !== '%' && (!field.integer || field.unit !== '');
  return field.kind === 'text' && /\p{N}/u.test(String(value));
}

function listPrompts(view: RecordView, kind: string): readonly string[] {
  const text = view.sectionOf(kind).text;
  const words = text.records[kind];
  const fields = Object.values(words?.fields ?? {});
  return [...text.prompts, words?.prompt ?? '', ...fields.flatMap(({ label, help }) => [label, help ?? ''])];
}

const doubles: Check = {
  id: 'CK006',
  severity: 'warning',
  run: (view) => {
    const byKind = new Map<string, WorkshopRecord[]>();
    for (const record of view.all) {
      if (!isActive(record) || view.declaration(record.kind).envelope !== 'full') continue;
      const peers = byKind.get(record.kind);
      if (peers) peers.push(record);
      else byKind.set(record.kind, [record]);
    }
    return [...byKind.values()].flatMap((peers) => findDoubles(view, peers));
  },
};

function findDoubles(view: RecordView, peers: readonly WorkshopRecord[]): readonly CheckFinding[] {
  const texts = peers.map((record) => String(record.body[view.declaration(record.kind).headline] ?? ''));
  return findSimilarPairs(texts, (a, b) => !differsOnPurpose(peers[a], peers[b])).flatMap(
    ({ first, second }) => {
      const [one, other] = [peers[first], peers[second]];
      if (!one || !other) return [];
      return [{ recordIds: [other.id, one.id], values: { ref1: one.ref, ref2: other.ref } }];
    },
  );
}

/** The same scenario is told twice on purpose: today and tomorrow, or for two people. Inputs have different speakers. */
function differsOnPurpose(a: WorkshopRecord | undefined, b: WorkshopRecord | undefined): boolean {
  return ['state', 'persona_id', 'stakeholder_id', 'step_id'].some((name) => a?.body[name] !== b?.body[name]);
}

const missingOwner: Check = {
  id: 'CK007',
  severity: 'error',
  run: (view) =>
    view.all.flatMap((record) => {
      if (!isAgreed(record) || view.declaration(record.kind).envelope !== 'full') return [];
      const owner = view.find(record.body.owner_id as string | undefined);
      if (owner?.kind === 'person' && isActive(owner)) return [];
      const variant = record.body.owner_id === undefined ? {} : { variant: 'gone' };
      return [{ ...variant, recordIds: [record.id], field: 'owner_id', values: { ref: record.ref } }];
    }),
};

export const wordingChecks: readonly Check[] = [emptyWords, doubles, missingOwner];
