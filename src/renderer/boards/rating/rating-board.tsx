/**
 * How far the project is with each sentence of the guide: what it says, the step of today, the step that is wanted and
 * what is missing in between. A sentence has a record from the first answer on.
 */

import { findBy } from '@shared/sections/find-by';
import { type RatedItem, ratedItems } from '@shared/sections/rated-items';
import { ClipboardCheck } from 'lucide-react';
import { useMemo } from 'react';
import { saveAt } from '../../commands/first-touch';
import { fieldLabel } from '../../fields/words';
import { useRecords } from '../../store/workshop-store';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import type { BoardProps } from '../board-props';
import { useAnnouncer } from '../parts/announcer';
import parts from '../parts/parts.module.css';
import { FindingsMark } from '../parts/record-marks';
import { StoredText } from '../parts/stored-text';
import { useHeld } from '../parts/use-held';
import { isBelow, MATURITY_STEPS, progressWords } from './maturity';
import { MaturityScale } from './maturity-scale';
import styles from './rating.module.css';

/** The rating of a section. */
export function RatingBoard({ section, activity }: BoardProps) {
  const { kind } = activity;
  const records = useRecords(kind);
  const items = useMemo(() => ratedItems(section), [section]);
  const { say, region } = useAnnouncer();
  const { held, hold, release } = useHeld<number>((place, value) => {
    const [item = '', name = ''] = place.split(' ');
    return saveAt(kind, { guide_item_id: item }, { [name]: value });
  });
  const recordOf = (item: RatedItem) => findBy(records, { guide_item_id: item.id });
  if (items.length === 0) {
    return (
      <div className={parts.board}>
        <EmptyState icon={<ClipboardCheck />} title="Nothing to rate here">
          The guide has no sentence for this section alone.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.board}>
      <p className={parts.count} role="status">
        {progressWords(items, items.map(recordOf))}
      </p>
      <ol className={styles.items}>
        {items.map((item) => (
          <RatingRow
            key={item.id}
            kind={kind}
            item={item}
            record={recordOf(item)}
            held={held}
            hold={(name, value) => {
              hold(`${item.id} ${name}`, value);
              say(`${item.id}, ${fieldLabel(kind, name)}: ${value}, ${MATURITY_STEPS[value]?.label ?? ''}`);
            }}
            release={release}
          />
        ))}
      </ol>
      {region}
    </div>
  );
}

interface RatingRowProps {
  readonly kind: string;
  readonly item: RatedItem;
  readonly record: ReturnType<typeof findBy>;
  /** A step that keys have reached and nobody has saved yet, by item and field. */
  readonly held: { readonly id: string; readonly value: number } | null;
  readonly hold: (name: string, value: number) => void;
  readonly release: () => void;
}

function RatingRow({ kind, item, record, held, hold, release }: RatingRowProps) {
  const valueOf = (name: string): number | null => {
    const value = held?.id === `${item.id} ${name}` ? held.value : record?.body[name];
    return typeof value === 'number' ? value : null;
  };
  const scale = (name: string, isCompact: boolean) => (
    <MaturityScale
      label={fieldLabel(kind, name)}
      isCompact={isCompact}
      value={valueOf(name)}
      onChange={(value) => hold(name, value)}
      onBlur={release}
    />
  );
  return (
    <li className={styles.item} data-guide-item={item.id}>
      <div className={styles.head}>
        <h3 className={styles.quote}>
          <span className={styles.id}>{item.id}</span> “{item.quote}”
        </h3>
        {isBelow(record) && <Badge tone="warning">Below what is wanted</Badge>}
        {record && <FindingsMark recordId={record.id} />}
      </div>
      <p className={styles.covered}>{item.covered}</p>
      {scale('maturity', false)}
      <div className={styles.gap}>
        {scale('target_maturity', true)}
        <StoredText
          kind={kind}
          name="gap_note"
          place={`guide:${item.id}`}
          record={record}
          save={(value) => saveAt(kind, { guide_item_id: item.id }, { gap_note: value })}
        />
      </div>
    </li>
  );
}
