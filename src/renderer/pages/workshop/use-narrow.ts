/** Whether the window is so narrow that names give way to the board: a small window, or high zoom. */
import { useUi } from '../../store/ui-store';
import { useMedia } from '../../ui/use-media';

/** True where the window has no room for the names of the rail, whatever was chosen. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 52rem)');
}

/** True while the rail shows marks without names. */
export function useRailCollapsed(): boolean {
  const isChosen = useUi((state) => state.isRailCollapsed);
  return useNarrow() || isChosen;
}
