/** A workshop in which every field of every kind holds a text that occurs nowhere else. */

import type { WorkshopSnapshot } from '@shared/domain/workshop';
import type { FieldValue } from '@shared/fields/field';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import { rec, snapshotOf } from '../../../sections/build-snapshot';

export interface TokenSnapshot {
  readonly snapshot: WorkshopSnapshot;
  /** Every typed text, with the field it stands in. */
  readonly tokens: ReadonlyMap<string, string>;
}

const idOf = (kind: string, copy: number) => `${getDeclaration(kind).prefix}-${copy}`;

/** Two records of each kind: one with short texts, one (superseded) with long texts that end in their token. */
export function tokenSnapshot(): TokenSnapshot {
  const tokens = new Map<string, string>();
  let count = 0;
  const token = (place: string) => {
    count += 1;
    const word = `q${count.toString(36)}z`;
    tokens.set(word, place);
    return word;
  };
  const records = RECORD_KINDS.flatMap((kind) => {
    const { fields, singleton } = getDeclaration(kind);
    return (singleton ? [1] : [1, 2]).map((copy) => {
      const body: Record<string, FieldValue> = {};
      for (const [name, field] of Object.entries(fields)) {
        const place = `${kind}.${name}`;
        if (field.kind === 'text') {
          const filler =
            copy === 2
              ? 'some words that fill the room '.repeat(Math.floor(Math.min(field.max, 2_000) / 31))
              : '';
          body[name] = `${filler}${token(place)}`.slice(-field.max);
        } else if (field.kind === 'set') {
          body[name] = field.open ? [token(place)] : [field.options[0] ?? ''];
        } else if (field.kind === 'choice') body[name] = field.options[0] ?? '';
        else if (field.kind === 'scale') body[name] = field.max;
        else if (field.kind === 'number') body[name] = Math.max(field.min, 7);
        else if (field.kind === 'money') body[name] = { amount_minor: 123_456, currency: 'EUR' };
        else if (field.kind === 'date') body[name] = '2026-07-01';
        else if (field.kind === 'flag') body[name] = true;
        else if (field.kind === 'reference') {
          const target = idOf(field.to[0] ?? 'goal', 1);
          body[name] = field.many ? [target] : target;
        }
      }
      return rec(kind, idOf(kind, copy), body, copy === 2 ? 'superseded' : 'agreed');
    });
  });
  const linkNote = token('link.note');
  const snapshot = snapshotOf(records, [`G-1 benefits SH-1 | ${linkNote}`]);
  const workshop = {
    ...snapshot.workshop,
    title: `Title ${token('workshop.title')}`,
    client: token('workshop.client'),
  };
  return { snapshot: { ...snapshot, workshop }, tokens };
}
