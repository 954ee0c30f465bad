/**
 * Records that could be agreed as they are: every needed field is filled, and every sentence says something.
 *
 * What a field holds follows from its declaration and from the reference, so that no two records read alike and the
 * same call always gives the same record. References lead to the first record of their kind ("P-01").
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { BodyView, Field, FieldValue } from '@shared/fields/field';
import { isNeeded } from '@shared/fields/needed';
import { getDeclaration } from '@shared/sections/registry';
import { rec } from './build-snapshot';

const VERBS = ['Reduce', 'Shorten', 'Halve', 'Prevent', 'Shrink', 'Lower', 'Cut', 'Avoid'];
const THINGS = [
  'waiting hours',
  'misrouted tickets',
  'unplanned stops',
  'paper forms',
  'night calls',
  'wrong deliveries',
  'idle truck miles',
  'double entries',
  'lost samples',
  'late invoices',
  'empty shelves',
  'blocked lanes',
];
const PEOPLE = [
  'night nurses',
  'tier-2 agents',
  'shift planners',
  'parcel drivers',
  'claim handlers',
  'store clerks',
  'field engineers',
  'pharmacists',
  'new colleagues',
  'port pilots',
  'bus dispatchers',
  'lab assistants',
];
const PLACES = ['Kiel', 'Porto', 'Lyon', 'Graz', 'Turku', 'Bergen', 'Utrecht', 'Brno', 'Gdansk', 'Bologna'];

/** Codes that stand for "not answered yet" or "nothing of the kind". */
const EMPTY_CODES = new Set(['none', 'unknown', 'undecided', 'not_determined', 'not_applicable', 'unset']);
const USUAL_CODES: Readonly<Record<string, string>> = { evidence_level: 'opinion', priority: 'should' };
const FUTURE_NAME =
  /^(next|review|due|target|limit|revisit|expires|ends|planned|launch|valid)_|_(until|due)$/;
/** Both lie within the limits of the checks, seen from `AS_OF`. */
const PAST_DAY = '2026-06-10';
const FUTURE_DAY = '2026-11-30';

/** An agreed record with every needed field; an override of `undefined` leaves its field empty. */
export function fullRecord(kind: string, ref: string, overrides: BodyView = {}): WorkshopRecord {
  const { fields, envelope } = getDeclaration(kind);
  const body: Record<string, FieldValue | undefined> = {
    ...(envelope === 'full' && { review_date: FUTURE_DAY }),
    ...overrides,
  };
  // A filled field can make another one due.
  for (let filled = true; filled; ) {
    filled = false;
    for (const [name, field] of Object.entries(fields)) {
      if (name in body || !isNeeded(field, body)) continue;
      body[name] = fill(field, name, ref);
      filled = true;
    }
  }
  return rec(kind, ref, body, 'agreed');
}

function fill(field: Field, name: string, ref: string): FieldValue {
  switch (field.kind) {
    case 'text':
      return (field.narrative ? sentence(name, ref) : label(name, ref)).slice(0, field.max).trim();
    case 'choice':
      return USUAL_CODES[name] ?? pickCode(field.options);
    case 'set':
      return [field.options.length > 0 ? pickCode(field.options) : pick(PLACES, ref)];
    case 'scale':
      return Math.round((field.min + field.max) / 2);
    case 'number': {
      const value = field.min <= 12 && field.max >= 12 ? 12 : (field.min + field.max) / 2;
      return field.integer ? Math.round(value) : value;
    }
    case 'money':
      return { amount_minor: 4_200_000, currency: 'EUR' };
    case 'date':
      return FUTURE_NAME.test(name) ? FUTURE_DAY : PAST_DAY;
    case 'flag':
      return true;
    case 'reference': {
      const [kind] = field.to;
      const target = `${kind === undefined ? 'G' : getDeclaration(kind).prefix}-01`;
      return field.many ? [target] : target;
    }
    case 'derived':
      throw new Error(`${name} is derived and never needed`);
  }
}

function sentence(name: string, ref: string): string {
  const seed = `${name} ${ref}`;
  const figure = (hash(`${seed} figure`) % 89) + 3;
  return `${pick(VERBS, `${seed} verb`)} ${pick(THINGS, `${seed} thing`)} for ${pick(PEOPLE, seed)} in ${pick(PLACES, `${seed} place`)} by ${figure} % (${ref})`;
}

function label(name: string, ref: string): string {
  return `${ref} ${pick(THINGS, `${name} ${ref}`)} ${pick(PLACES, `${ref} ${name}`)}`;
}

function pickCode(options: readonly string[]): string {
  return options.find((code) => !EMPTY_CODES.has(code)) ?? options[0] ?? '';
}

function pick(list: readonly string[], seed: string): string {
  return list[hash(seed) % list.length] ?? '';
}

/** FNV-1a, so that neighbouring references fall far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
