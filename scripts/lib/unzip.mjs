/** Unpacks a ZIP archive with the reader the app itself uses, because not every machine has an `unzip` program. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

/**
 * @param {string} archive path of the ZIP file
 * @param {string} folder where to put the files
 * @param {(name: string) => string | null} place the path of an entry inside `folder`, or null to leave it out
 */
export async function unzip(archive, folder, place) {
  const yauzl = (await import('yauzl')).default;
  const zip = await promisify(yauzl.open)(archive, { lazyEntries: true });
  const openEntry = promisify(zip.openReadStream.bind(zip));
  const ended = new Promise((settle, fail) => zip.once('end', settle).once('error', fail));
  zip.on('entry', (entry) => {
    unpack(entry).then(
      () => zip.readEntry(),
      (error) => zip.emit('error', error),
    );
  });
  async function unpack(entry) {
    const name = place(entry.fileName);
    if (!name || name.endsWith('/')) return;
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
    await pipeline(await openEntry(entry), createWriteStream(file, { mode }));
  }
  zip.readEntry();
  await ended;
}
