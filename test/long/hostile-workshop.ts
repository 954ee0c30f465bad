/**
 * Whole workshops made to stop a printer: every kind of record, endless words, thousands of notes, broken photos, links
 * that lead nowhere, figures at the edge of what can be stored. The same seed gives the same workshop.
 */
import { BRIEF_KINDS } from '@shared/domain/report-block';
import type { Link, WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { RECORD_STATUS } from '@shared/domain/workshop';
import type { Field, FieldValue } from '@shared/fields/field';
import type { BriefOrder } from '@shared/report/brief-job';
import { REDACTIONS } from '@shared/report/redaction/profile';
import { getDeclaration, RECORD_KINDS, SECTIONS } from '@shared/sections/registry';
import { type Chance, createChance, endlessWord, hostileText, pick } from './hostile-text';

const LANGUAGES = [
  'en',
  'de',
  'ar',
  'he',
  'ja',
  'ko',
  'zh',
  'zh-Hant',
  'th',
  'fa-IR',
  'x',
  '',
  'no language',
];
const DATES = ['2026-06-15', '0001-01-01', '9999-12-31', '2024-02-29'];
const MONEY = [0, 1, -1, 123_456, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
const LINKS = ['benefits', 'enables', 'threatens', 'no_such_type'];
const MOMENT = '2026-06-15T10:00:00.000Z';

/** What is printed, of what; the caller says where to and with which fonts and photos. */
export type HostileOrder = Omit<BriefOrder, 'outFile' | 'fontFolder' | 'mediaFolder'>;

/** The order of a seed. `photos` are hashes of files, broken ones among them; `size` 0 to 1 limits the number of records. */
export function hostileOrder(seed: number, photos: readonly string[], size = 1): HostileOrder {
  const chance = createChance(seed * 7919 + 13);
  const kind = BRIEF_KINDS[seed % BRIEF_KINDS.length] ?? 'full';
  const snapshot = hostileWorkshop(seed, chance, photos, size);
  const items = snapshot.records
    .slice(0, chance(30))
    .map(({ id, ref }) => ({ id, ref, label: hostileText(chance) }));
  const section = pick(chance, SECTIONS);
  const place = { sectionId: section.id, activityId: section.activities[0]?.id ?? 'none' };
  return {
    type: 'print',
    kind,
    page: pick(chance, ['a4', 'letter']),
    redaction: REDACTIONS[Math.floor(seed / BRIEF_KINDS.length) % REDACTIONS.length] ?? 'none',
    language: pick(chance, LANGUAGES),
    asOf: MOMENT,
    snapshot,
    ...(kind === 'difference' && { earlier: hostileWorkshop(seed, chance, photos, size / 2) }),
    room: {
      place: chance(2) === 0 ? null : place,
      round:
        chance(2) === 0
          ? null
          : {
              ...{ question: hostileText(chance), method: pick(chance, ['dot_vote', 'poll', 'placement']) },
              ...{ place, kind: pick(chance, RECORD_KINDS), items, seats: chance(30), budget: chance(9) },
            },
    },
  };
}

function hostileWorkshop(
  seed: number,
  chance: Chance,
  photos: readonly string[],
  size: number,
): WorkshopSnapshot {
  const count = Math.ceil((20 + chance(280)) * size);
  const kinds = Array.from({ length: count }, () => pick(chance, RECORD_KINDS));
  if (seed % 25 === 7) kinds.push(...Array<'note'>(Math.ceil(5_000 * size)).fill('note'));
  if (seed % 20 === 3) kinds.push(...Array<'photo'>(Math.ceil(200 * size)).fill('photo'));
  const ids = kinds.map((kind, at) => `${getDeclaration(kind).prefix}-${at}`);
  const records = kinds.map((kind, at) => hostileRecord(kind, ids[at] ?? '', ids, photos, chance));
  for (let words = 0; words < 3; words += 1) lengthen(pick(chance, records), chance);
  return {
    workshop: {
      ...{
        id: 'W',
        title: hostileText(chance),
        client: hostileText(chance),
        language: pick(chance, LANGUAGES),
      },
      ...{
        template: pick(chance, ['half_day', 'full_day', 'no_template']),
        heldOn: pick(chance, [null, ...DATES]),
      },
      ...{ archivedAt: null, deletedAt: null, createdAt: MOMENT, updatedAt: MOMENT, originId: null },
    },
    revision: 1,
    records,
    links: Array.from({ length: chance(300) }, (_, at): Link => {
      const [fromId, toId] = [pick(chance, [...ids, 'gone']), pick(chance, [...ids, 'gone'])];
      const note = chance(5) === 0 ? hostileText(chance) : '';
      return { id: `L-${at}`, fromId, toId, type: pick(chance, LINKS), strength: 1 + chance(3), note };
    }),
  };
}

function hostileRecord(
  kind: string,
  id: string,
  ids: readonly string[],
  photos: readonly string[],
  chance: Chance,
): WorkshopRecord {
  const body: Record<string, FieldValue> = {};
  for (const [name, field] of Object.entries(getDeclaration(kind).fields)) {
    const value = chance(4) === 0 ? null : hostileValue(field, ids, chance);
    if (value !== null) body[name] = value;
  }
  if (kind === 'photo') body['sha256'] = pick(chance, photos);
  const status = pick(chance, RECORD_STATUS);
  const deletedAt = chance(20) === 0 ? MOMENT : null;
  return {
    ...{ id, kind, ref: id, position: id, status, body, bodyVersion: 1 },
    ...{ createdAt: MOMENT, updatedAt: MOMENT, deletedAt },
  };
}

function hostileValue(field: Field, ids: readonly string[], chance: Chance): FieldValue | null {
  switch (field.kind) {
    case 'text':
      return hostileText(chance);
    case 'choice':
      return pick(chance, field.options);
    case 'set':
      return field.open
        ? [hostileText(chance), ...field.options.slice(0, chance(9))]
        : field.options.slice(0, 2);
    case 'scale':
      return pick(chance, [field.min, field.max]);
    case 'number':
      return Math.min(field.max, Math.max(field.min, pick(chance, [0, 1, -1e15, 1e15, 0.1 + 0.2, 1e-9])));
    case 'money':
      return { amount_minor: pick(chance, MONEY), currency: pick(chance, ['EUR', 'JPY', 'XYZ']) };
    case 'date':
      return pick(chance, DATES);
    case 'flag':
      return chance(2) === 0;
    case 'reference': {
      const any = () => pick(chance, chance(5) === 0 ? ['gone'] : ids);
      return field.many ? Array.from({ length: 1 + chance(12) }, any) : any();
    }
    default:
      return null;
  }
}

/** Puts an endless word into the first text of a record. */
function lengthen(record: WorkshopRecord, chance: Chance): void {
  const [name] =
    Object.entries(getDeclaration(record.kind).fields).find(([, { kind }]) => kind === 'text') ?? [];
  if (name !== undefined) (record.body as Record<string, FieldValue>)[name] = endlessWord(chance);
}
