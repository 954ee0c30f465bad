/** One record as a card on the wall. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import { UserRound } from 'lucide-react';
import { memo, type PointerEvent } from 'react';
import { FieldText } from '../../fields/field-text';
import { fieldLabel } from '../../fields/words';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import { EvidenceMark, FindingsMark, PriorityMark } from '../parts/record-marks';
import { StatusMark } from '../parts/status-mark';
import styles from './wall.module.css';

/** What a card asks the wall to do; the same object for its whole life. */
export interface CardActions {
  readonly press: (event: PointerEvent, id: string) => void;
  readonly open: (id: string) => void;
}

interface WallCardProps {
  readonly record: WorkshopRecord;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly isDragged: boolean;
  /** What a drop here would do. */
  readonly drop: 'before' | 'after' | 'link' | null;
  readonly actions: CardActions;
}

/** Fields that a card shows as marks and not as lines. */
const MARKS = new Set(['priority', 'owner_id', 'evidence_level']);

/** The card: headline, its fields, and the marks at its foot. */
export const WallCard = memo(function WallCard({
  record,
  isTabStop,
  isSelected,
  isDragged,
  drop,
  actions,
}: WallCardProps) {
  const { headline, card, fields } = getDeclaration(record.kind);
  const title = recordTitle(record);
  const text = record.body[headline];
  const hasBoth = typeof text === 'string' && text !== title;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the wall handles the keys of all cards
    <li
      role="option"
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-card={record.id}
      data-drop={drop ?? undefined}
      className={classNames(
        styles.card,
        isSelected && styles.selected,
        isDragged && styles.dragged,
        !isActive(record) && styles.retired,
      )}
      onPointerDown={(event) => actions.press(event, record.id)}
      onClick={() => actions.open(record.id)}
    >
      <div className={styles.head}>
        <RefBadge>{record.ref}</RefBadge>
        <FindingsMark recordId={record.id} />
        <span className={styles.push} />
        <StatusMark status={record.status} />
      </div>
      <Text as="p" lines={6} className={styles.title}>
        {title || 'No text yet'}
      </Text>
      {hasBoth && (
        <Text as="p" lines={3} className={styles.more}>
          {text}
        </Text>
      )}
      <dl className={styles.fields}>
        {card
          .filter(
            (name) =>
              !MARKS.has(name) &&
              !isUnitOfAnother(name, card) &&
              (record.body[name] !== undefined || fields[name]?.kind === 'derived'),
          )
          .map((name) => (
            <div key={name} className={styles.field}>
              <dt>{fieldLabel(record.kind, name)}</dt>
              <dd>
                <FieldText record={record} name={name} />
                <Unit record={record} of={name} />
              </dd>
            </div>
          ))}
      </dl>
      <div className={styles.foot}>
        <PriorityMark record={record} />
        <EvidenceMark record={record} />
        {record.body.owner_id !== undefined && (
          <span className={styles.owner}>
            <UserRound size={14} aria-hidden="true" />
            <span className={styles.hidden}>{fieldLabel(record.kind, 'owner_id')}: </span>
            <FieldText record={record} name="owner_id" />
          </span>
        )}
      </div>
      {drop === 'link' && <span className={styles.linkHint}>Link to {record.ref}</span>}
    </li>
  );
});

/** "limit_unit" stands behind "limit_value", not as a fact of its own. */
function isUnitOfAnother(name: string, card: readonly string[]): boolean {
  return name.endsWith('_unit') && card.includes(name.replace(/_unit$/, '_value'));
}

/** The unit that people gave a value in a field of its own; "none" says that there is none. */
function Unit({ record, of }: { readonly record: WorkshopRecord; readonly of: string }) {
  if (!of.endsWith('_value')) return null;
  const unit = record.body[of.replace(/_value$/, '_unit')];
  return typeof unit === 'string' && unit.toLowerCase() !== 'none' ? <bdi>{` ${unit}`}</bdi> : null;
}
