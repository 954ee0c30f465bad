/** Remembers the projector's display, in a small file of the data folder. Losing it loses nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SavedPlace } from './projector-place';

const whole = z.number().int().min(-100_000).max(100_000);
const rectangle = z.strictObject({ x: whole, y: whole, width: whole.min(1), height: whole.min(1) });
const schema = z.strictObject({
  displayId: z.number().int(),
  display: rectangle,
  window: rectangle.nullable(),
  isChosen: z.boolean(),
});

/** The place of the last time, or null where there is none that can be understood. */
export function findProjectorPlace(folder: string): SavedPlace | null {
  try {
    return schema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the place for the next time. */
export function writeProjectorPlace(folder: string, place: SavedPlace): void {
  try {
    writeFileSync(fileIn(folder), JSON.stringify(place));
  } catch {
    // A full disk must not keep the room from seeing.
  }
}

function fileIn(folder: string): string {
  return join(folder, 'projector.json');
}
