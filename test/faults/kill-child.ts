/**
 * Writes goals as fast as it can, every third in one batch with a stakeholder and a link, and says "ACK n" after each that
 * is saved; its parent kills it at some moment.
 */
import { writeSync } from 'node:fs';
import { openTestLibrary } from '../db/temp-library';

const [folder, workshopId, from] = process.argv.slice(2);
if (!folder || !workshopId) throw new Error('usage: kill-child FOLDER WORKSHOP FROM');

const library = openTestLibrary(folder);
for (let count = Number(from); ; count += 1) {
  const opId = `kill-${folder.length}-${String(count).padStart(8, '0')}`;
  const body = { statement: `Goal number ${count}` };
  const saved =
    count % 3 > 0
      ? await library.done('record.create', { workshopId, kind: 'goal', body, opId })
      : await library.done('record.batch', {
          workshopId,
          label: 'add a goal with who gains',
          creates: [
            { key: 'goal', kind: 'goal', body },
            { key: 'one', kind: 'stakeholder', body: { name: `Group ${count}` } },
          ],
          updates: [],
          links: [{ fromId: 'new:goal', type: 'benefits', toId: 'new:one' }],
          opId,
        });
  // Straight to the pipe: a buffered line would be lost with the process and prove nothing.
  writeSync(1, `ACK ${count} ${saved.id}\n`);
}
