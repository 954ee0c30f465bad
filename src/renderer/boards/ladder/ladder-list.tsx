/** The ladders at the side: goal, prediction, and which rung is the weakest. Arrows choose. */
import { recordTitle } from '@shared/sections/record-schema';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import styles from './ladder.module.css';
import type { Ladder } from './ladder-model';
import { RUNG_WORDS } from './ladder-words';

interface LadderListProps {
  readonly ladders: readonly Ladder[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The list; the chosen ladder is the tab stop. */
export function LadderList({ ladders, chosen, onChoose }: LadderListProps) {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      Home: 0,
      End: ladders.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (ladders[target] === undefined || target === chosen) return;
    wanted.current = true;
    onChoose(target);
  };
  return (
    <ul ref={list} role="listbox" aria-label="Ladders" className={styles.list} onKeyDown={onKeyDown}>
      {ladders.map((ladder, index) => {
        const head = ladder.goal ?? ladder.rungs.find(({ records }) => records.length > 0)?.records[0];
        const empty = ladder.rungs.filter(({ isFilled }) => !isFilled).length;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys of all items
          <li
            key={ladder.key}
            role="option"
            aria-selected={index === chosen}
            tabIndex={index === chosen ? 0 : -1}
            className={classNames(styles.item, index === chosen && styles.chosen)}
            onClick={() => onChoose(index)}
          >
            <span className={styles.itemHead}>
              {head && <RefBadge>{head.ref}</RefBadge>}
              {ladder.prediction && head !== ladder.prediction && (
                <RefBadge>{ladder.prediction.ref}</RefBadge>
              )}
            </span>
            <Text lines={2}>{head ? recordTitle(head) || 'No words yet' : ''}</Text>
            <span className={styles.muted}>
              {ladder.weakest === null ? (
                <CircleDashed size={14} aria-hidden="true" />
              ) : (
                <CircleCheck size={14} aria-hidden="true" />
              )}
              {ladder.weakest !== null
                ? `Weakest: ${RUNG_WORDS[ladder.weakest].title}`
                : empty > 0
                  ? `${empty} ${empty === 1 ? 'rung is' : 'rungs are'} empty`
                  : 'Weakest rung not named'}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
