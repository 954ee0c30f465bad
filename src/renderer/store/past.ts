/**
 * Looking at the workshop as it was. The shown mirror is swapped for one of that moment; the live one is kept aside
 * and goes on following events, so that leaving shows what is now. Nothing can be written meanwhile.
 */
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import type { Moment } from '@shared/ipc/replies';
import { tellChecks } from './findings-store';
import { createMirror, toSnapshot } from './mirror';
import { useWorkshop } from './workshop-store';

/** Shows a moment; `text` is its snapshot as main sent it. Does nothing when another workshop is open by now. */
export function showPast(moment: Moment, text: string): void {
  const { mirror, past } = useWorkshop.getState();
  const live = past?.live ?? mirror;
  const snapshot = JSON.parse(text) as WorkshopSnapshot;
  if (!live || snapshot.workshop.id !== live.workshop.id) return;
  useWorkshop.setState({ mirror: createMirror(snapshot), past: { live, moment } });
  // Judged as on that day, so that what was not overdue then is not overdue now.
  tellChecks({ type: 'load', text, asOf: moment.at });
}

/** Shows what is now again. */
export function showNow(): void {
  const { past } = useWorkshop.getState();
  if (!past) return;
  useWorkshop.setState({ mirror: past.live, past: null });
  tellChecks({ type: 'load', text: JSON.stringify(toSnapshot(past.live)) });
}

/** The moment that is looked at, or null for now. */
export function usePast(): Moment | null {
  return useWorkshop((state) => state.past?.moment ?? null);
}

/** True while the window shows the past, outside React. */
export function isPastShown(): boolean {
  return useWorkshop.getState().past !== null;
}
