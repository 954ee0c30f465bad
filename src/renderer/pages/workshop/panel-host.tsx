/** The one panel on the right: room, prompts, details, calculators, findings or history. Escape closes it. */
import { X } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { runCommand } from '../../commands/registry';
import { type Panel, useUi } from '../../store/ui-store';
import { IconButton } from '../../ui/button';
import { CrashScreen } from '../../ui/crash-screen';
import { later } from '../../ui/later';
import { panelOnScreen } from './panel-fit';
import styles from './panel-host.module.css';

const RoomPanel = later(async () => (await import('../../panels/room/room-panel')).RoomPanel);
const DetailsPanel = later(async () => (await import('../../panels/details/details-panel')).DetailsPanel);
const PromptsPanel = later(async () => (await import('../../panels/prompts-panel')).PromptsPanel);
const FindingsPanel = later(async () => (await import('../../panels/findings-panel')).FindingsPanel);
const HistoryPanel = later(async () => (await import('../../panels/history/history-panel')).HistoryPanel);
const CalculatorsPanel = later(
  async () => (await import('../../calculators/calculators-panel')).CalculatorsPanel,
);

const CONTENT: Readonly<
  Record<Exclude<Panel, null>, { readonly title: string; readonly content: ReactNode }>
> = {
  room: { title: 'Room', content: <RoomPanel /> },
  prompts: { title: 'Prompts', content: <PromptsPanel /> },
  details: { title: 'Details', content: <DetailsPanel /> },
  calculators: { title: 'Calculators', content: <CalculatorsPanel /> },
  findings: { title: 'Findings', content: <FindingsPanel /> },
  history: { title: 'History', content: <HistoryPanel /> },
};

/** Shows the chosen panel, or nothing. A panel that says nothing on this page steps aside and comes back later. */
export function PanelHost() {
  const panel = useUi((state) => panelOnScreen(state));
  const place = useRef<HTMLDivElement>(null);
  // The button that opened a panel may have gone with the panel before; the keyboard then goes on in the new one.
  useEffect(() => {
    if (panel !== null && document.activeElement === document.body) place.current?.focus();
  }, [panel]);
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
      {/* Panels without controls still have to be scrolled by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard */}
      <div ref={place} className={styles.content} tabIndex={0} role="region" aria-label={title}>
        <CrashScreen place={panel}>
          <Suspense fallback={null}>{content}</Suspense>
        </CrashScreen>
      </div>
    </aside>
  );
}
