/** Which panel belongs to which page. */
import type { Page, Panel, UiState } from '../../store/ui-store';

/** False for a panel that has nothing to say here, such as questions where no section is shown. */
export function isPanelUseful(panel: Panel, page: Page, selectedId: string | null): boolean {
  if (panel === 'details') return page.name === 'section' || selectedId !== null;
  if (panel === 'prompts') return page.name === 'section';
  if (panel === 'findings') return page.name !== 'findings';
  return true;
}

/** The panel that is really shown: the chosen one where it is useful. */
export function panelOnScreen({ panel, page, selectedId }: UiState): Panel {
  return isPanelUseful(panel, page, selectedId) ? panel : null;
}
