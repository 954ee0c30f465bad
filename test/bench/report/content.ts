/**
 * The same content twice: an order for our printer and a page for Chromium.
 *
 * Arguments: folder of a library, folder for the results, then workshops: a name and an id or the file of an example,
 * as NAME=ID or NAME=FILE. Writes NAME.json (the order) and NAME.html; prints JSON: name → records.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBrief } from '@shared/report/build-brief';
import { ulid } from 'ulid';
import { openTestLibrary } from '../../db/temp-library';
import { toHtml } from './html';

const AS_OF = '2026-11-23T09:00:00.000Z';

const [folder, results, ...workshops] = process.argv.slice(2);
if (!folder || !results) throw new Error('usage: content LIBRARY RESULTS NAME=WORKSHOP…');

const library = openTestLibrary(folder);
const { exchange, workshops: shelf } = library.services();
const counts: Record<string, number> = {};
for (const [name = '', place = ''] of workshops.map((one) => one.split('='))) {
  const { snapshot } = shelf.snapshot(await idOf(place));
  const order = { type: 'print', kind: 'full', page: 'a4', snapshot, asOf: AS_OF } as const;
  writeFileSync(join(results, `${name}.json`), JSON.stringify(order));
  writeFileSync(join(results, `${name}.html`), toHtml(buildBrief(order, 0)));
  counts[name] = snapshot.records.length;
}
library.close();
process.stdout.write(`${JSON.stringify(counts)}\n`);

async function idOf(place: string): Promise<string> {
  if (!place.endsWith('.json')) return place;
  const { token } = await exchange.inspect(place);
  return (await exchange.import(token, ulid())).id;
}
