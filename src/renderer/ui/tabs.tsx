/**
 * Tabs over one panel: only the chosen panel is in the page. They stand on one line; what does not fit is behind a menu
 * at its end, and the arrow keys lead to it all the same.
 */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { Button } from './button';
import { Menu } from './menu';
import styles from './tabs.module.css';
import { useHiddenTabs } from './use-hidden-tabs';

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly {
    readonly id: string;
    readonly label: string;
    readonly icon?: ReactNode;
    readonly count?: number;
  }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Stands at the end of the line of tabs. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A line of tabs; `children` is the content of the selected one. */
export function Tabs({ label, tabs, selected, onSelect, aside, children }: TabsProps) {
  const line = useRef<HTMLDivElement>(null);
  const hidden = useHiddenTabs(line, selected);
  const more = tabs.filter(({ id }) => hidden.keys.includes(id));
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
      keyboardActivation="manual"
    >
      <div className={styles.bar}>
        <TabList
          ref={line}
          aria-label={label}
          className={styles.list ?? ''}
          data-before={hidden.before}
          data-after={hidden.after}
        >
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''}>
              {tab.icon}
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </Tab>
          ))}
        </TabList>
        {more.length > 0 && (
          <div className={styles.more}>
            <Menu
              label={`More of ${label.toLowerCase()}`}
              trigger={
                <Button size="s" variant="quiet">
                  <span className={styles.moreWords}>
                    {more.length} more
                    <ChevronDown size={14} aria-hidden="true" />
                  </span>
                </Button>
              }
              actions={more.map((tab) => ({ id: tab.id, label: tab.label, run: () => onSelect(tab.id) }))}
            />
          </div>
        )}
        {aside}
      </div>
      <TabPanel key={selected} id={selected} className={styles.panel ?? ''}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
