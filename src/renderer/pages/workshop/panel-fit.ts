/** Which panel belongs to which page. */
import type { Page, Panel } from '../../store/ui-store';

/** False for questions where no section is shown, and for findings beside the page of findings. */
export function isPanelUseful(panel: Panel, page: Page): boolean {
  if (panel === 'prompts') return page.name === 'section';
  if (panel === 'findings') return page.name !== 'findings';
  return true;
}
