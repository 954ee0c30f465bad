/** The one panel on the right: prompts, details, findings or history. Escape closes it. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { runCommand } from '../../commands/registry';
import { FindingsPanel } from '../../panels/findings-panel';
import { HistoryPanel } from '../../panels/history-panel';
import { PromptsPanel } from '../../panels/prompts-panel';
import { type Panel, useUi } from '../../store/ui-store';
import { IconButton } from '../../ui/button';
import { CrashScreen } from '../../ui/crash-screen';
import { DetailsSlot } from './details-slot';
import styles from './panel-host.module.css';

const CONTENT: Readonly<
  Record<Exclude<Panel, null>, { readonly title: string; readonly content: ReactNode }>
> = {
  prompts: { title: 'Prompts', content: <PromptsPanel /> },
  details: { title: 'Details', content: <DetailsSlot /> },
  findings: { title: 'Findings', content: <FindingsPanel /> },
  history: { title: 'History', content: <HistoryPanel /> },
};

/** Shows the chosen panel, or nothing. */
export function PanelHost() {
  const panel = useUi((state) => state.panel);
  if (panel === null) return null;
  const { title, content } = CONTENT[panel];
  return (
    <aside
      className={styles.panel}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        runCommand('panel.close');
        document.getElementById('content')?.focus();
      }}
    >
      <header className={styles.header}>
        <h2>{title}</h2>
        <IconButton
          label="Close the panel"
          icon={<X size={16} />}
          size="s"
          onPress={() => runCommand('panel.close')}
        />
      </header>
      <div className={styles.content}>
        <CrashScreen place={panel}>{content}</CrashScreen>
      </div>
    </aside>
  );
}
