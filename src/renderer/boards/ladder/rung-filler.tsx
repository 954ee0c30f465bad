/** Puts a record on a rung: one that is there, or a new one that is made and tied in one step. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { getChain } from '@shared/thread/chain-list';
import { useMemo } from 'react';
import { inSentence, kindText } from '../../fields/words';
import { tieTo } from '../../pages/thread/tie-here';
import { LinkPicker } from '../../panels/details/link-picker';
import { Button } from '../../ui/button';
import styles from './ladder.module.css';
import type { RungId } from './ladder-model';
import { RUNG_COLUMNS, RUNG_WORDS } from './ladder-words';

const CHAIN = getChain('value');

interface RungFillerProps {
  readonly rung: RungId;
  readonly anchor: WorkshopRecord;
  readonly onDone: () => void;
}

/** The field; Escape and Cancel leave the rung as it is. */
export function RungFiller({ rung, anchor, onDone }: RungFillerProps) {
  const column = CHAIN.columns.findIndex(({ id }) => id === RUNG_COLUMNS[rung]);
  const tie = useMemo(() => tieTo(CHAIN, anchor, column), [anchor, column]);
  const { kind } = RUNG_WORDS[rung];
  if (!tie || kind === undefined) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only looks at the Escape of the field inside
    <div
      className={styles.filler}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <LinkPicker
        record={anchor}
        tie={tie}
        kinds={[kind]}
        label={`Which ${inSentence(kindText(kind).name)}? Choose one, or type a new one.`}
        onDone={onDone}
      />
      <Button size="s" variant="quiet" onPress={onDone}>
        Cancel
      </Button>
    </div>
  );
}
