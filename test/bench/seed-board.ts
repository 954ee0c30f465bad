/**
 * Makes a library with one workshop whose goal wall holds the notes of a file, and leaves the session on that wall.
 *
 * Arguments: folder, file with a list of `{ text, colour }`.
 */
import { readFileSync } from 'node:fs';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { generateNKeysBetween } from 'fractional-indexing';
import { monotonicFactory } from 'ulid';
import { openTestLibrary, opId } from '../db/temp-library';

const [folder, file] = process.argv.slice(2);
if (!folder || !file) throw new Error('usage: seed-board FOLDER NOTES.json');

interface BoardNote {
  readonly text: string;
  readonly colour: string;
}
const notes = JSON.parse(readFileSync(file, 'utf8')) as readonly BoardNote[];
const colours = [...new Set(notes.map(({ colour }) => colour))];
const at = '2026-11-01T09:00:00.000Z';
const newId = monotonicFactory();
const PLACE = { sectionId: 'S01', activityId: 'goal-notes' };

function record(kind: string, ref: string, position: string, body: WorkshopRecord['body']): WorkshopRecord {
  const times = { createdAt: at, updatedAt: at, deletedAt: null };
  return { id: newId(), kind, ref, position, status: 'draft', body, bodyVersion: 1, ...times };
}

const positions = generateNKeysBetween(null, null, notes.length);
const records = [
  record('project', 'PRJ-01', 'a0', { name: 'Bench of the wall' }),
  record('risk_classification', 'RC-01', 'a0', {}),
  ...notes.map(({ text, colour }, index) =>
    record('note', `N-${String(index + 1).padStart(2, '0')}`, positions[index] ?? 'a0', {
      body: text,
      section_id: PLACE.sectionId,
      activity_id: PLACE.activityId,
      theme: (colours.indexOf(colour) % 8) + 1,
    }),
  ),
];
const workshop = {
  id: newId(),
  title: 'Bench of the wall',
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
const counters = { project: 1, risk_classification: 1, note: notes.length };
const library = openTestLibrary(folder);
library
  .services()
  .workshops.insert({ workshop, records, links: [], counters }, 'create the workshop', opId());
await library.done('setting.set', {
  key: 'session',
  value: JSON.stringify({ workshopId: workshop.id, page: { name: 'section', ...PLACE } }),
});
library.close();
