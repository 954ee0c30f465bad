/**
 * Fills a library with workshops of given sizes, through the app's own services.
 *
 * Arguments: folder, then sizes. Prints JSON: size → workshop id. The mix of kinds is that of a long workshop day;
 * "thread:2000" makes threads with so many links instead.
 */
import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import { generateNKeysBetween } from 'fractional-indexing';
import { monotonicFactory } from 'ulid';
import { openTestLibrary, opId } from '../db/temp-library';
import { threadContent } from './thread-content';

const [folder, ...sizes] = process.argv.slice(2);
if (!folder) throw new Error('usage: seed FOLDER SIZE…');

const newId = monotonicFactory();
const KINDS = [
  ['goal', 'G', 'statement', 0.35],
  ['stakeholder', 'SH', 'name', 0.1],
  ['pain_point', 'PP', 'description', 0.15],
  ['feature', 'F', 'description', 0.15],
  ['constraint', 'C', 'statement', 0.1],
  ['risk', 'R', 'statement', 0.05],
  ['action_item', 'A', 'what', 0.1],
] as const;
const WORDS =
  'queue ticket response customer urgent routing agent first model data review cost time delay region language team risk month target'.split(
    ' ',
  );

function sentence(seed: number): string {
  return Array.from(
    { length: 8 + (seed % 9) },
    (_, index) => WORDS[(seed * 7 + index * 13) % WORDS.length],
  ).join(' ');
}

type Add = (kind: string, prefix: string, body: WorkshopRecord['body'], position: string) => void;

/** Makes records by the recipe of threads, and the links between them. */
function addThread(size: number, add: Add, records: readonly WorkshopRecord[], links: Link[]): void {
  const content = threadContent(size);
  const byKey = new Map<string, string>();
  const positions = generateNKeysBetween(null, null, content.records.length);
  content.records.forEach(({ kind, prefix, key, field }, index) => {
    add(kind, prefix, { [field]: sentence(index) }, positions[index] ?? 'a0');
    byKey.set(key, records.at(-1)?.id ?? '');
  });
  for (const [from, type, to] of content.links) {
    const [fromId = '', toId = ''] = [byKey.get(from), byKey.get(to)];
    links.push({ id: newId(), fromId, type, toId, strength: 2, note: '' });
  }
}

const library = openTestLibrary(folder);
const { workshops } = library.services();
const ids: Record<string, string> = {};
for (const name of sizes) {
  const isThread = name.startsWith('thread:');
  const size = Number(name.replace('thread:', ''));
  const title = `Bench ${name.replace(':', ' ')}`;
  const at = new Date(Date.parse('2026-11-01T09:00:00Z') + size).toISOString();
  const records: WorkshopRecord[] = [];
  const counters: Record<string, number> = {};
  const add = (kind: string, prefix: string, body: WorkshopRecord['body'], position: string): void => {
    const count = (counters[kind] ?? 0) + 1;
    counters[kind] = count;
    records.push({
      id: newId(),
      kind,
      ref: `${prefix}-${String(count).padStart(2, '0')}`,
      position,
      status: 'draft',
      body,
      bodyVersion: 1,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    });
  };
  add('project', 'PRJ', { name: title, short_term_horizon_d: 180 }, 'a0');
  add('risk_classification', 'RC', {}, 'a0');
  const links: Link[] = [];
  if (isThread) addThread(size, add, records, links);
  for (const [kind, prefix, field, share] of isThread ? [] : KINDS) {
    const count = Math.round(size * share);
    for (const [index, position] of generateNKeysBetween(null, null, count).entries()) {
      const rated: WorkshopRecord['body'] =
        kind === 'goal' ? { impact: (index % 5) + 1, effort: ((index * 3) % 5) + 1 } : {};
      add(kind, prefix, { [field]: sentence(index + size), ...rated }, position);
    }
  }
  const workshop = {
    id: newId(),
    title,
    client: '',
    language: 'en',
    template: 'full_day',
    heldOn: null,
    archivedAt: null,
    deletedAt: null,
    createdAt: at,
    updatedAt: at,
    originId: null,
  };
  ids[name] = workshops.insert({ workshop, records, links, counters }, 'create the workshop', opId()).id;
}
library.close();
process.stdout.write(`${JSON.stringify(ids)}\n`);
