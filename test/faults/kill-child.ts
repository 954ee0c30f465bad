/** Writes goals as fast as it can and says "ACK n" after each that is saved; its parent kills it at some moment. */
import { writeSync } from 'node:fs';
import { openTestLibrary } from '../db/temp-library';

const [folder, workshopId, from] = process.argv.slice(2);
if (!folder || !workshopId) throw new Error('usage: kill-child FOLDER WORKSHOP FROM');

const library = openTestLibrary(folder);
for (let count = Number(from); ; count += 1) {
  const saved = await library.done('record.create', {
    workshopId,
    kind: 'goal',
    body: { statement: `Goal number ${count}` },
    opId: `kill-${folder.length}-${String(count).padStart(8, '0')}`,
  });
  // Straight to the pipe: a buffered line would be lost with the process and prove nothing.
  writeSync(1, `ACK ${count} ${saved.id}\n`);
}
