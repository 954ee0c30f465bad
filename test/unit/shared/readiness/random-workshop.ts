/** Small workshops of every kind of record, good and bad, made from numbers: the same numbers, the same workshop. */
import type { Link, RecordStatus, WorkshopRecord } from '@shared/domain/workshop';
import type { FieldValue } from '@shared/fields/field';
import { canLink, LINK_TYPES } from '@shared/sections/link-types';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import fc from 'fast-check';
import { link } from '../../../sections/build-snapshot';
import { fullRecord } from '../../../sections/full-record';

export interface RandomWorkshop {
  readonly records: readonly WorkshopRecord[];
  readonly links: readonly Link[];
}

/** How one record is made: mostly as it should be. */
interface Recipe {
  readonly kind: string;
  readonly status: RecordStatus;
  readonly seed: number;
  /** How many of ten fields are left empty. */
  readonly gaps: number;
  readonly isFlawed: boolean;
}

const LEVELS = ['assumption', 'opinion', 'documented', 'measured', 'verified'];
const PRIORITIES = ['must', 'should', 'could', undefined];
/** Mechanics of the room that need other records to mean anything. */
const KINDS = RECORD_KINDS.filter((kind) => !['check_waiver', 'score_snapshot', 'note'].includes(kind));

const recipeOf = (kinds: readonly string[]): fc.Arbitrary<Recipe> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    status: fc.constantFrom<RecordStatus>(
      'agreed',
      'agreed',
      'agreed',
      'verified',
      'proposed',
      'draft',
      'rejected',
    ),
    seed: fc.nat(9_999),
    gaps: fc.constantFrom(0, 0, 1, 4),
    isFlawed: fc.constantFrom(false, false, false, true),
  });

/** A workshop of up to `size` records; records of a kind are numbered, so that references lead somewhere. */
export function randomWorkshop(size: number): fc.Arbitrary<RandomWorkshop> {
  // A few kinds at a time, so that records meet others of their kind and of those that they are joined to.
  const recipes = fc
    .subarray(KINDS, { minLength: 3, maxLength: 12 })
    .chain((kinds) => fc.array(recipeOf(kinds), { minLength: 1, maxLength: size }));
  return fc
    .record({
      recipes,
      joins: fc.array(fc.tuple(fc.nat(9_999), fc.nat(9_999), fc.nat(99)), { maxLength: size * 2 }),
    })
    .map(({ recipes, joins }) => {
      const records = numberAll(recipes);
      return { records, links: joins.flatMap(([a, b, type]) => join(records, a, b, type)) };
    });
}

/** Adds a record of a kind that is there already, complete but for its words; null when its kind can say nothing wrong. */
export function addFlawed(workshop: RandomWorkshop, seed: number): RandomWorkshop | null {
  const kind = workshop.records[seed % workshop.records.length]?.kind ?? '';
  const { singleton, headline, fields, prefix } = getDeclaration(kind);
  const field = fields[headline];
  if (singleton || field?.kind !== 'text' || field.need === 'optional') return null;
  const status = seed % 4 === 0 ? 'draft' : 'agreed';
  const record = make({ kind, status, seed, gaps: 0, isFlawed: true }, `${prefix}-99`);
  return { ...workshop, records: [...workshop.records, record] };
}

function numberAll(recipes: readonly Recipe[]): readonly WorkshopRecord[] {
  const counts = new Map<string, number>();
  return recipes.flatMap((one) => {
    const { prefix, singleton } = getDeclaration(one.kind);
    const count = (counts.get(one.kind) ?? 0) + 1;
    counts.set(one.kind, count);
    if (singleton && count > 1) return [];
    return [make(one, `${prefix}-${String(count).padStart(2, '0')}`)];
  });
}

function make({ kind, status, seed, gaps, isFlawed }: Recipe, ref: string): WorkshopRecord {
  const { fields, headline, envelope } = getDeclaration(kind);
  const choices = {
    ...(envelope === 'full' && {
      evidence_level: LEVELS[seed % LEVELS.length],
      priority: PRIORITIES[seed % PRIORITIES.length],
    }),
  };
  const body: Record<string, FieldValue> = { ...fullRecord(kind, ref, choices).body };
  Object.keys(fields).forEach((name, at) => {
    if (name !== headline && (seed + at * 7) % 10 < gaps) delete body[name];
  });
  if (isFlawed && fields[headline]?.kind === 'text') body[headline] = 'TBD';
  return { ...fullRecord(kind, ref), body, status: envelope === 'full' ? status : 'draft' };
}

function join(records: readonly WorkshopRecord[], a: number, b: number, type: number): readonly Link[] {
  const [from, to] = [records[a % records.length], records[b % records.length]];
  if (!from || !to || from === to) return [];
  const fitting = LINK_TYPES.filter((candidate) => canLink(candidate, from.kind, to.kind));
  const chosen = fitting[type % Math.max(fitting.length, 1)];
  return chosen ? [link(`${from.id} ${chosen.type} ${to.id}`)] : [];
}
