/** Records of the chain that hang on nothing, kind after kind: to be dragged onto what they belong to, or linked by key. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { Link2 } from 'lucide-react';
import { type PointerEvent, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { kindText } from '../../fields/words';
import { openLinkDialog } from '../../panels/details/link-target';
import { select, useUi } from '../../store/ui-store';
import { RefBadge } from '../../ui/badge';
import { IconButton, Button as WordButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import styles from './thread.module.css';

/** More than a room can look at; the rest is one press away. */
const SHOWN = 60;

interface OrphanListProps {
  readonly orphans: readonly WorkshopRecord[];
  readonly target: string | null;
  readonly onPress: (event: PointerEvent, id: string) => void;
}

/** The list beside the thread. */
export function OrphanList({ orphans, target, onPress }: OrphanListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? orphans : orphans.slice(0, SHOWN);
  const groups = useMemo(() => {
    const byKind = new Map<string, WorkshopRecord[]>();
    for (const record of shown) byKind.set(record.kind, [...(byKind.get(record.kind) ?? []), record]);
    return [...byKind];
  }, [shown]);
  return (
    <section className={styles.orphans} aria-label="Orphans">
      <h3 className={styles.orphansTitle}>
        Orphans <span className={styles.count}>{orphans.length}</span>
      </h3>
      <p className={styles.hint}>
        {orphans.length === 0
          ? 'None of them fits the filter.'
          : 'They hang on nothing. Drag one onto a card, or press its link button.'}
      </p>
      {groups.map(([kind, records]) => (
        <div key={kind}>
          <h4 className={styles.orphansKind}>{kindText(kind).plural}</h4>
          <ul>
            {records.map((record) => (
              <Orphan key={record.id} record={record} isTarget={target === record.id} onPress={onPress} />
            ))}
          </ul>
        </div>
      ))}
      {shown.length < orphans.length && (
        <WordButton size="s" variant="quiet" onPress={() => setShowsAll(true)}>
          Show {orphans.length - shown.length} more
        </WordButton>
      )}
    </section>
  );
}

interface OrphanProps {
  readonly record: WorkshopRecord;
  readonly isTarget: boolean;
  readonly onPress: (event: PointerEvent, id: string) => void;
}

function Orphan({ record, isTarget, onPress }: OrphanProps) {
  const isSelected = useUi((state) => state.selectedId === record.id);
  return (
    <li className={styles.orphan} onPointerDownCapture={(event) => onPress(event, record.id)}>
      <Button
        className={classNames(styles.orphanCard, isSelected && styles.selected, isTarget && styles.target)}
        data-card={record.id}
        onPress={() => select(record.id)}
        onFocus={() => select(record.id, { open: false })}
      >
        <RefBadge>{record.ref}</RefBadge> <Text lines={2}>{recordTitle(record) || 'No text yet'}</Text>
      </Button>
      <IconButton
        label={`Link ${record.ref}`}
        icon={<Link2 size={14} />}
        size="s"
        placement="left"
        onPress={() => openLinkDialog(record.id)}
      />
    </li>
  );
}
