/** What a round asks about: all items of the board with a box each. */
import type { RoundMethod } from '@shared/room/round';
import type { RoundItem } from '@shared/room/state';
import { Remark } from '../../boards/parts/remark';
import { RefBadge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Text } from '../../ui/text';
import styles from './vote.module.css';

/** More than this cannot be put in order in one go. */
const MOST_TO_ORDER = 12;
/** More sliders than this tire a room. */
const MOST_SLIDERS = 6;

interface PickItemsProps {
  readonly items: readonly RoundItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly advice: string | null;
}

/** The list with "All" and "None". */
export function PickItems({ items, chosen, onChoose, advice }: PickItemsProps) {
  const flip = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <fieldset className={styles.pick}>
      <legend className={styles.legend}>{`Voted on: ${chosen.size} of ${items.length}`}</legend>
      <div className={styles.pickTools}>
        <Button size="s" variant="quiet" onPress={() => onChoose(new Set(items.map(({ id }) => id)))}>
          All
        </Button>
        <Button size="s" variant="quiet" onPress={() => onChoose(new Set())}>
          None
        </Button>
      </div>
      {advice !== null && <Remark>{advice}</Remark>}
      <ul className={styles.pickList}>
        {items.map(({ id, label, ref }) => (
          <li key={id}>
            <Checkbox isSelected={chosen.has(id)} onChange={(isChosen) => flip(id, isChosen)}>
              <RefBadge>{ref}</RefBadge>
              <Text>{label}</Text>
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What experience says about so many items; null when they are few enough. */
export function itemsAdvice(method: RoundMethod, count: number): string | null {
  if (method === 'ranking' && count > MOST_TO_ORDER)
    return `More than ${MOST_TO_ORDER} are hard to put in order. A dot vote first leaves fewer.`;
  if (method === 'sliders' && count > MOST_SLIDERS) return `More than ${MOST_SLIDERS} tire the room.`;
  return null;
}
