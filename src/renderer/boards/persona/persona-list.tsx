/** The personas at the side of the canvas. Arrows choose, Alt with the arrows reorders. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { moveRecord } from '../../commands/intents';
import { optionLabel } from '../../fields/words';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import { FindingsMark } from '../parts/record-marks';
import { placeAfter } from '../register/row-model';
import { GroundMark } from './ground-mark';
import styles from './persona.module.css';

interface PersonaListProps {
  readonly personas: readonly WorkshopRecord[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
  readonly say: (text: string) => void;
}

/** The list; the chosen persona is the tab stop. */
export function PersonaList({ personas, chosenId, onChoose, say }: PersonaListProps) {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const item =
      wanted.current && list.current?.querySelector<HTMLElement>(`[data-persona="${wanted.current}"]`);
    if (!item) return;
    wanted.current = null;
    item.focus();
  });
  const ids = personas.map(({ id }) => id);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const index = ids.indexOf(chosenId);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && event.altKey) {
      const afterId = placeAfter(ids, chosenId, step as -1 | 1);
      if (afterId !== undefined) {
        wanted.current = chosenId;
        void moveRecord(chosenId, afterId);
        say(`${personas[index]?.ref ?? ''} moved to place ${index + 1 + step} of ${ids.length}.`);
      }
    } else {
      const target =
        step !== 0
          ? ids[index + step]
          : event.key === 'Home'
            ? ids[0]
            : event.key === 'End'
              ? ids.at(-1)
              : undefined;
      if (target === undefined) return;
      wanted.current = target;
      onChoose(target);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul ref={list} role="listbox" aria-label="Personas" className={styles.list} onKeyDown={onKeyDown}>
      {personas.map((persona) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys of all items
        <li
          key={persona.id}
          role="option"
          aria-selected={persona.id === chosenId}
          tabIndex={persona.id === chosenId ? 0 : -1}
          data-persona={persona.id}
          className={classNames(styles.item, persona.id === chosenId && styles.chosen)}
          onClick={() => onChoose(persona.id)}
        >
          <span className={styles.itemHead}>
            <RefBadge>{persona.ref}</RefBadge>
            <FindingsMark recordId={persona.id} />
          </span>
          <Text lines={2} className={styles.itemName}>
            {String(persona.body.name ?? 'No name yet')}
          </Text>
          <span>
            <GroundMark persona={persona} isShort />
          </span>
          {typeof persona.body.persona_kind === 'string' && (
            <span className={styles.muted}>
              {optionLabel('persona', 'persona_kind', persona.body.persona_kind)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
