/**
 * The formats for other programs as the menu of a brief offers them: they leave out what the brief leaves out. The
 * workshop's own format cannot, because it has to open again as it was, so its entry says what it holds.
 */
import type { Redaction } from '@shared/report/redaction/profile';
import { exportWorkshop } from '../../commands/library';
import type { MenuAction } from '../../ui/menu';

/** The entries, for a brief that leaves `redaction` out. */
export function exportActions(redaction: Redaction): readonly MenuAction[] {
  return [
    {
      id: 'csv',
      label: 'Export registers as CSV…',
      separated: true,
      run: () => void exportWorkshop('csv', redaction),
    },
    {
      id: 'ics',
      label: 'Export actions as a calendar…',
      run: () => void exportWorkshop('ics', redaction),
    },
    {
      id: 'markdown',
      label: 'Export full report as Markdown…',
      run: () => void exportWorkshop('markdown', redaction),
    },
    {
      id: 'json',
      label:
        redaction === 'none'
          ? 'Export as workshop.json…'
          : 'Export as workshop.json, with all names and amounts…',
      run: () => void exportWorkshop('json'),
    },
  ];
}
