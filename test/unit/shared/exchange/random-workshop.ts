/** Random workshops as the library would hold them: every kind of record, any characters, references, links, gaps. */

import { cleanLine } from '@shared/domain/clean-text';
import {
  type Body,
  type Link,
  RECORD_STATUS,
  type WorkshopRecord,
  type WorkshopSnapshot,
} from '@shared/domain/workshop';
import { formatRef } from '@shared/exchange/ref';
import type { Field, FieldValue } from '@shared/fields/field';
import { fieldSchema } from '@shared/fields/field-schema';
import { canLink, LINK_TYPES } from '@shared/sections/link-types';
import { patchBody, storedFields } from '@shared/sections/record-schema';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';

export interface RandomWorkshop {
  readonly snapshot: WorkshopSnapshot;
  readonly counters: Readonly<Record<string, number>>;
}

/** UTF-16 units of any kind: control characters, lone surrogates, marks, right to left, pictures. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    'مرحبا ‏2409‎ עברית',
    '👩‍👩‍👧‍👦 𠮷',
    'a\r\nb\tc',
    '"\\/\u2028\u2029',
    '__proto__',
    '  ',
    '\u0000',
    'Z̴̢̛͝a̷lgo',
  ),
);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

function valueOf(field: Field): fc.Arbitrary<FieldValue | null> {
  switch (field.kind) {
    case 'text':
      return anyText;
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'set':
      return fc.array(
        fc.oneof(
          ...(field.open ? [anyText.map(cleanLine).filter((text) => text !== '')] : []),
          // An open list may come without words of its own.
          ...(field.options.length > 0 ? [fc.constantFrom(...field.options)] : []),
        ),
        { maxLength: 5 },
      );
    case 'scale':
      return fc.integer({ min: field.min, max: field.max });
    case 'number':
      return field.integer
        ? fc.integer({ min: field.min, max: Math.min(field.max, 1e9) })
        : fc.double({ min: field.min, max: field.max, noNaN: true });
    case 'money':
      return fc.record({
        amount_minor: fc.integer({ min: -1e12, max: 1e12 }),
        currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
      });
    case 'date':
      return day;
    case 'flag':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

const seeds = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

function draftOf(kind: string) {
  const shape = Object.fromEntries(
    storedFields(getDeclaration(kind)).map(([name, field]) => [name, fc.option(valueOf(field), { freq: 3 })]),
  );
  return fc.record({
    body: fc.record(shape),
    status: fc.constantFrom(...RECORD_STATUS),
    at: moment,
    seeds,
    gap: fc.integer({ min: 1, max: 60 }),
  });
}
type Draft = {
  body: Record<string, FieldValue | null>;
  status: WorkshopRecord['status'];
  at: string;
  seeds: number[];
  gap: number;
};

/** What is stored is what the field's own schema makes of what was typed. */
function stored(kind: string, typed: Record<string, FieldValue | null>): Body {
  const parsed = storedFields(getDeclaration(kind)).map(([name, field]) => [
    name,
    fieldSchema(field).safeParse(typed[name] ?? null).data ?? null,
  ]);
  return patchBody(kind, {}, Object.fromEntries(parsed) as Record<string, FieldValue | null>);
}

function withReferences(
  records: readonly WorkshopRecord[],
  drafts: ReadonlyMap<string, Draft>,
): readonly WorkshopRecord[] {
  return records.map((record, index) => {
    const body: Record<string, FieldValue> = { ...record.body };
    for (const [name, field] of storedFields(getDeclaration(record.kind))) {
      if (field.kind !== 'reference') continue;
      // A record of the same kind may only be an earlier one, so that nothing becomes its own ancestor.
      const targets = records.filter(
        (other, at) =>
          (field.to.length === 0 || field.to.includes(other.kind)) &&
          (other.kind !== record.kind || at < index),
      );
      const picks = (drafts.get(record.id)?.seeds ?? [])
        .slice(0, 4)
        .map((seed) => targets[seed % (targets.length * 2 + 1)]?.id)
        .filter((id) => id !== undefined);
      if (picks.length > 0) body[name] = field.many ? [...new Set(picks)] : (picks[0] as string);
    }
    return { ...record, body: patchBody(record.kind, {}, body) };
  });
}

function linksOf(
  records: readonly WorkshopRecord[],
  pairs: readonly (readonly [number, number, number])[],
): readonly Link[] {
  const links = new Map<string, Link>();
  for (const [a, b, t] of pairs) {
    const type = LINK_TYPES[t % LINK_TYPES.length]!;
    const froms = records.filter(
      (record) => type.to.length === 0 || records.some((other) => canLink(type, record.kind, other.kind)),
    );
    const from = froms[a % Math.max(froms.length, 1)];
    const tos = records.filter((record) => from && record !== from && canLink(type, from.kind, record.kind));
    const to = tos[b % Math.max(tos.length, 1)];
    if (!from || !to) continue;
    const key = `${from.id} ${type.type} ${to.id}`;
    links.set(key, {
      id: `L${links.size}`,
      fromId: from.id,
      type: type.type,
      toId: to.id,
      strength: (t % 3) + 1,
      note: t % 2 ? 'why\nso' : '',
    });
  }
  return [...links.values()];
}

/** Any workshop with up to `most` records of each kind. */
export function randomWorkshop(most = 3): fc.Arbitrary<RandomWorkshop> {
  const kinds = fc.tuple(
    ...RECORD_KINDS.map((kind) => {
      const single = getDeclaration(kind).singleton;
      return fc.array(draftOf(kind), { minLength: single ? 1 : 0, maxLength: single ? 1 : most });
    }),
  );
  const head = fc.record({
    title: anyText,
    client: anyText,
    language: fc.constantFrom('en', 'ar', 'zh-Hant-TW'),
    heldOn: fc.option(day),
    archivedAt: fc.option(moment),
    at: moment,
    originId: fc.option(fc.constant('01HZZZZZZZZZZZZZZZZZZZZZZZ')),
  });
  const pairs = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 5, maxLength: 40 });
  return fc.tuple(kinds, head, pairs).map(([drafts, { at, title, client, ...about }, ends]) => {
    const byId = new Map<string, Draft>();
    const counters: Record<string, number> = {};
    const bare = RECORD_KINDS.flatMap((kind, k) => {
      const own = drafts[k] as unknown as Draft[];
      const positions = generateNKeysBetween(null, null, own.length);
      return own.map((draft, index): WorkshopRecord => {
        const id = `${kind}:${index}`;
        byId.set(id, draft);
        counters[kind] = (counters[kind] ?? 0) + draft.gap;
        const ref = formatRef(getDeclaration(kind).prefix, counters[kind]);
        return {
          id,
          kind,
          ref,
          position: positions[index]!,
          status: draft.status,
          body: stored(kind, draft.body),
          bodyVersion: 1,
          createdAt: draft.at,
          updatedAt: at,
          deletedAt: null,
        };
      });
    });
    counters['note'] = (counters['note'] ?? 0) + 7;
    const records = withReferences(bare, byId);
    const clean = { title: cleanLine(title), client: cleanLine(client) };
    const workshop = {
      id: 'W',
      ...clean,
      template: 'half_day',
      deletedAt: null,
      createdAt: at,
      updatedAt: at,
      ...about,
    };
    // Snapshots come in no particular order.
    return {
      snapshot: { workshop, revision: 1, records: [...records].reverse(), links: linksOf(records, ends) },
      counters,
    };
  });
}
