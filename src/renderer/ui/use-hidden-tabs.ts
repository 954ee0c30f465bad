/** Which tabs of a line are out of sight because the line is too short for all of them. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** What of a line cannot be seen. */
export interface HiddenTabs {
  /** Keys of the tabs that are not in sight as a whole, in their order. */
  readonly keys: readonly string[];
  /** Something is hidden before or after what is seen. */
  readonly before: boolean;
  readonly after: boolean;
}

const NOTHING: HiddenTabs = { keys: [], before: false, after: false };

/** Watches the line, and keeps the selected tab in sight. */
export function useHiddenTabs(line: RefObject<HTMLElement | null>, selected: string): HiddenTabs {
  const [hidden, setHidden] = useState(NOTHING);
  useEffect(() => {
    const list = line.current;
    if (!list) return;
    const look = (): void =>
      setHidden((before) => {
        const now = hiddenIn(list);
        return before.keys.join() === now.keys.join() ? before : now;
      });
    const size = new ResizeObserver(() => {
      bringIntoSight(list, selected);
      look();
    });
    size.observe(list);
    for (const tab of list.children) size.observe(tab);
    const tabs = new MutationObserver(look);
    tabs.observe(list, { childList: true });
    list.addEventListener('scroll', look);
    return () => {
      size.disconnect();
      tabs.disconnect();
      list.removeEventListener('scroll', look);
    };
  }, [line, selected]);
  useLayoutEffect(() => {
    if (line.current) bringIntoSight(line.current, selected);
  }, [line, selected]);
  return hidden;
}

/** By its key: the mark of being selected comes a moment later. */
function bringIntoSight(list: HTMLElement, selected: string): void {
  list
    .querySelector(`[role="tab"][data-key="${CSS.escape(selected)}"]`)
    ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function hiddenIn(list: HTMLElement): HiddenTabs {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const { left, right } = list.getBoundingClientRect();
  const isHidden = (tab: HTMLElement): boolean => {
    const box = tab.getBoundingClientRect();
    return box.left < left - 1 || box.right > right + 1;
  };
  const out = tabs.filter(isHidden);
  const [first, last] = [tabs[0], tabs.at(-1)];
  return {
    keys: out.map((tab) => tab.dataset['key'] ?? ''),
    before: first !== undefined && isHidden(first),
    after: last !== undefined && isHidden(last),
  };
}
