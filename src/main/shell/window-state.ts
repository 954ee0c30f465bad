/** Remembers where the window was, in a small file of the data folder. Losing it loses nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const whole = z.number().int().min(-100_000).max(100_000);
const schema = z.strictObject({
  bounds: z.strictObject({ x: whole, y: whole, width: whole.min(1), height: whole.min(1) }),
  isMaximized: z.boolean(),
});

export type WindowState = Readonly<z.infer<typeof schema>>;

/** The state of the last time, or null where there is none that can be understood. */
export function findWindowState(folder: string): WindowState | null {
  try {
    return schema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the state for the next time. */
export function writeWindowState(folder: string, state: WindowState): void {
  try {
    writeFileSync(fileIn(folder), JSON.stringify(state));
  } catch {
    // A full disk must not keep a window from closing.
  }
}

function fileIn(folder: string): string {
  return join(folder, 'window.json');
}
