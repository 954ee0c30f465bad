/**
 * Watches the space on the disk of the workshops. A write that fails for want of space gets the reserve; when that is
 * used up too, people are told at once, and once a second a real write is tried until one works.
 */
import type { StorageState } from '@shared/storage/status';
import type { Reserve } from './reserve';
import { RESERVE_BYTES } from './reserve';

type Space = Exclude<StorageState, 'damaged'>;

const WARN_BYTES = 1024 * 1024 * 1024;
const LOW_BYTES = 200 * 1024 * 1024;

interface Dependencies {
  readonly reserve: Reserve;
  /** Free bytes, or null where the system does not say. */
  readonly freeBytes: () => number | null;
  /** Writes something small and durable; throws when it cannot. */
  readonly probe: () => void;
  readonly onChange: () => void;
  readonly log: (line: string) => void;
}

export interface SpaceWatch {
  readonly state: () => Space;
  readonly free: () => number | null;
  /** A write found no space. True when some was given back, so that it can be tried once more. */
  readonly ranOut: () => boolean;
  readonly hasReserve: () => boolean;
  /** Looks again: regularly, and once a second while the disk is full. */
  readonly look: () => void;
}

/** Makes the watch; it looks when it is asked to. */
export function createSpaceWatch(deps: Dependencies): SpaceWatch {
  const { reserve } = deps;
  let state: Space = 'fine';
  let free: number | null = null;
  let isMaking = false;

  const become = (next: Space): void => {
    if (next === state) return;
    deps.log(`disk space: ${state} to ${next}`);
    state = next;
    deps.onChange();
  };
  const levelOf = (bytes: number | null, isReserved: boolean): Space => {
    if (bytes !== null && bytes < LOW_BYTES) return 'low';
    if (bytes !== null && bytes < WARN_BYTES) return 'warn';
    return isReserved ? 'fine' : 'warn';
  };
  const makeReserve = (): void => {
    // As much again stays free, or the reserve itself would be what fills the disk.
    if (isMaking || reserve.isThere() || free === null || free < 2 * RESERVE_BYTES) return;
    isMaking = true;
    reserve
      .make()
      .catch(() => deps.log('the reserve could not be made'))
      .finally(() => {
        isMaking = false;
      });
  };

  return {
    state: () => state,
    free: () => free,
    hasReserve: () => !isMaking && reserve.isThere(),
    ranOut: () => {
      const isGiven = reserve.release();
      become(isGiven ? 'low' : 'full');
      return isGiven;
    },
    look: () => {
      free = deps.freeBytes();
      if (state === 'full') {
        try {
          deps.probe();
        } catch {
          return;
        }
      }
      become(levelOf(free, reserve.isThere() || isMaking || free === null || free >= WARN_BYTES));
      makeReserve();
    },
  };
}
