/** Tells the window when a card of the library looks different: at once for the workshop itself, soon for its counts. */
import type { AppEvent } from '@shared/ipc/events';
import type { WorkshopRepository } from '../repositories/workshops';

const SOON_MS = 800;

export interface LibraryNews {
  /** Passes an event on and remembers whose card it changed. */
  readonly follow: (event: AppEvent) => void;
  readonly tell: (workshopId: string) => void;
  readonly stop: () => void;
}

/** Counting a large workshop is not free, so many changes in a row are told once. */
export function createLibraryNews(
  workshops: WorkshopRepository,
  emit: (event: AppEvent) => void,
): LibraryNews {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (workshopId: string): void => {
    waiting.delete(workshopId);
    const card = workshops.findCard(workshopId);
    emit({ type: 'library-changed', cards: card ? [card] : [], removed: card ? [] : [workshopId] });
  };
  const tellAll = (): void => {
    timer = undefined;
    for (const workshopId of waiting) tell(workshopId);
  };

  return {
    follow: (event) => {
      emit(event);
      if (event.type !== 'workshop-changed') return;
      waiting.add(event.workshopId);
      timer ??= setTimeout(tellAll, SOON_MS);
    },
    tell,
    stop: () => clearTimeout(timer),
  };
}
