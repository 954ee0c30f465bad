/**
 * A small file that says "a library is here": without it, a folder whose database went missing would look like a first
 * start, and people would be shown an empty list where their work had been.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSmall } from './library-files';

export interface Marker {
  /** Storage version of the database when it was last opened for writing. */
  readonly version: number;
  /** True once the library held a workshop. */
  readonly hadWorkshops: boolean;
  /** Workshops that were deleted for good: a repair from an older backup must not bring them back. */
  readonly purged: readonly string[];
  /** A look in the background found damage; the next start repairs it. */
  readonly isDamaged: boolean;
}

/** So many deleted workshops are remembered; backups do not reach back further. */
const MAX_PURGED = 1_000;

/** The marker of a data folder; null where there is none or it cannot be read as one. */
export function findMarker(dataFolder: string): Marker | null {
  try {
    const found: unknown = JSON.parse(readFileSync(markerFile(dataFolder), 'utf8'));
    if (typeof found !== 'object' || found === null) return null;
    const { version, hadWorkshops, purged, isDamaged } = found as Record<string, unknown>;
    return {
      version: typeof version === 'number' ? version : 0,
      hadWorkshops: hadWorkshops === true,
      purged: Array.isArray(purged) ? purged.filter((id) => typeof id === 'string') : [],
      isDamaged: isDamaged === true,
    };
  } catch {
    return null;
  }
}

/** Changes the marker; does nothing when it says so already. */
export function writeMarker(dataFolder: string, change: Partial<Marker>): void {
  const before = findMarker(dataFolder);
  const after: Marker = {
    version: 0,
    hadWorkshops: false,
    purged: [],
    isDamaged: false,
    ...before,
    ...change,
  };
  const kept = { ...after, purged: after.purged.slice(-MAX_PURGED) };
  if (before && JSON.stringify(before) === JSON.stringify(kept)) return;
  writeSmall(markerFile(dataFolder), `${JSON.stringify(kept, null, 2)}\n`);
}

/** Remembers that a workshop was deleted for good. */
export function rememberPurged(dataFolder: string, workshopId: string): void {
  const purged = findMarker(dataFolder)?.purged ?? [];
  if (!purged.includes(workshopId)) writeMarker(dataFolder, { purged: [...purged, workshopId] });
}

function markerFile(dataFolder: string): string {
  return join(dataFolder, 'library.json');
}
