/**
 * How far the project is with each sentence of the guide: what it says, the step of today, the step that is wanted and
 * what is missing in between. A sentence has a record from the first answer on.
 */
import { ClipboardCheck } from 'lucide-react';
import { useMemo } from 'react';
import { saveAt } from '../../commands/first-touch';
import type { Patch } from '../../commands/intents';
import { fieldLabel } from '../../fields/words';
import { useRecords } from '../../store/workshop-store';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import type { BoardProps } from '../board-props';
import { useAnnouncer } from '../parts/announcer';
import { findBy } from '../parts/find-by';
import parts from '../parts/parts.module.css';
import { FindingsMark } from '../parts/record-marks';
import { StoredText } from '../parts/stored-text';
import { isBelow, MATURITY_STEPS, progressWords, type RatedItem, ratedItems } from './maturity';
import { MaturityScale } from './maturity-scale';
import styles from './rating.module.css';

/** The rating of a section. */
export function RatingBoard({ section, activity }: BoardProps) {
  const { kind } = activity;
  const records = useRecords(kind);
  const items = useMemo(() => ratedItems(section), [section]);
  const { say, region } = useAnnouncer();
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
          <RatingRow key={item.id} kind={kind} item={item} record={recordOf(item)} say={say} />
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
  readonly say: (text: string) => void;
}

function RatingRow({ kind, item, record, say }: RatingRowProps) {
  const save = (patch: Patch): Promise<boolean> => saveAt(kind, { guide_item_id: item.id }, patch);
  const valueOf = (name: string): number | null => {
    const value = record?.body[name];
    return typeof value === 'number' ? value : null;
  };
  const scale = (name: string, isCompact: boolean) => (
    <MaturityScale
      label={fieldLabel(kind, name)}
      isCompact={isCompact}
      value={valueOf(name)}
      onChange={(value) => {
        void save({ [name]: value });
        say(`${item.id}, ${fieldLabel(kind, name)}: ${value}, ${MATURITY_STEPS[value]?.label ?? ''}`);
      }}
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
          save={(value) => save({ gap_note: value })}
        />
      </div>
    </li>
  );
}
