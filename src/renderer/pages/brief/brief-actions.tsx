/** What can be done with a brief: print it, save it, and everything else in a menu. */
import type { Redaction } from '@shared/report/redaction/profile';
import { Download, Ellipsis, Printer } from 'lucide-react';
import { Button, IconButton } from '../../ui/button';
import { Menu } from '../../ui/menu';
import page from '../page.module.css';
import { exportActions } from './export-actions';

interface BriefActionsProps {
  readonly isPrinting: boolean;
  readonly isPrinted: boolean;
  /** What is left out of the brief; the formats for other programs leave out the same. */
  readonly redaction: Redaction;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onSaveSeveral: () => void;
  readonly onCopy: () => void;
  /** Leads back to all briefs. */
  readonly onLeave: () => void;
}

/** Two buttons and a menu, with the formats for other programs in it. */
export function BriefActions(props: BriefActionsProps) {
  const { isPrinting, isPrinted } = props;
  return (
    <div className={page.tools}>
      {isPrinted && (
        <Button variant="quiet" onPress={props.onLeave}>
          All briefs
        </Button>
      )}
      <Button
        variant={isPrinted ? 'secondary' : 'primary'}
        icon={<Printer size={16} aria-hidden="true" />}
        isDisabled={isPrinting}
        onPress={props.onPrint}
      >
        {isPrinted ? 'Print again' : 'Print'}
      </Button>
      {isPrinted && (
        <Button variant="primary" icon={<Download size={16} aria-hidden="true" />} onPress={props.onSave}>
          Save…
        </Button>
      )}
      <Menu
        label="More about briefs"
        trigger={<IconButton label="More about briefs" icon={<Ellipsis size={18} />} variant="secondary" />}
        actions={[
          { id: 'several', label: 'Save several…', isDisabled: isPrinting, run: props.onSaveSeveral },
          { id: 'copy', label: 'Copy as Markdown', isDisabled: isPrinting, run: props.onCopy },
          ...exportActions(props.redaction),
        ]}
      />
    </div>
  );
}
