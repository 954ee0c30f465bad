/** A row of the day: when, what, how long, where it stands; everything else opens below it. */
import type { AgendaTrouble } from '@shared/agenda/agenda';
import type { PlanItem } from '@shared/agenda/plan';
import { Check, ChevronDown, ChevronUp, Coffee, GripVertical, Play, TriangleAlert } from 'lucide-react';
import type { PointerEvent } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { startHere } from '../../commands/day';
import { goSection } from '../../commands/navigation';
import { optionLabel } from '../../fields/words';
import { usePast } from '../../store/past';
import { useRoom } from '../../store/room-store';
import { useUi } from '../../store/ui-store';
import { Badge } from '../../ui/badge';
import { Button, IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import styles from './agenda.module.css';
import { itemName, sectionName, timeRange, troubleText } from './agenda-words';
import { MinutesField } from './minutes-field';
import { RowEditor } from './row-editor';
import { RowMenu } from './row-menu';
import { RowState, takenText } from './row-state';

interface DayRowProps {
  readonly item: PlanItem;
  readonly next: PlanItem | undefined;
  readonly index: number;
  readonly start: string;
  readonly troubles: readonly AgendaTrouble[];
  readonly isDragged: boolean;
  readonly isTarget: boolean;
  readonly isEdited: boolean;
  readonly onEdit: (isEdited: boolean) => void;
  readonly onDragStart: (event: PointerEvent, id: string) => void;
  readonly onMove: (step: 1 | -1) => void;
}

/** One row of the day. */
export function DayRow(props: DayRowProps) {
  const { item, next, index, start, isDragged, isTarget, isEdited, onEdit, onDragStart, onMove } = props;
  const { record, row, state, start: from } = item;
  const isSelected = useUi((ui) => ui.selectedId === record.id);
  const isOnClock = useRoom((room) => room.room?.clock?.blockId === record.id);
  const isPast = usePast() !== null;
  const name = itemName(item);
  return (
    <li
      data-row={record.id}
      className={classNames(
        styles.row,
        row.kind === 'break' && styles.pause,
        (state === 'done' || state === 'skipped') && styles.over,
        state === 'skipped' && styles.skipped,
        isSelected && styles.selected,
        isOnClock && styles.onClock,
        isDragged && styles.dragged,
        isTarget && styles.target,
      )}
      {...(isOnClock && { 'aria-current': 'step' })}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        // Fields have their own use for these keys.
        if (event.target instanceof Element && event.target.closest('[data-editor]')) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      {/* Moving by keyboard is Alt and the arrows anywhere in the row; the handle is for the pointer. */}
      <span
        className={styles.handle}
        data-handle=""
        onPointerDown={(event) => onDragStart(event, record.id)}
        title="Drag to another place, or press Alt and an arrow key"
        aria-hidden="true"
      >
        <GripVertical size={16} />
      </span>
      <span className={styles.time}>{timeRange(start, from, state === 'skipped' ? 0 : row.minutes)}</span>
      <RowWords {...props} />
      <MinutesField id={record.id} name={name} minutes={row.minutes} />
      <RowState item={item} />
      <div className={styles.acts}>
        <IconButton
          label={`Start ${name}`}
          icon={<Play size={16} />}
          size="s"
          isDisabled={isOnClock || isPast}
          onPress={() => void startHere(record.id)}
        />
        <IconButton
          label={isEdited ? `Close the fields of ${name}` : `Edit ${name}`}
          icon={isEdited ? <ChevronUp size={16} /> : <ChevronDown size={16} />}
          size="s"
          aria-expanded={isEdited}
          onPress={() => onEdit(!isEdited)}
        />
        <RowMenu
          item={item}
          next={next}
          index={index}
          isOnClock={isOnClock}
          onEdit={() => onEdit(true)}
          onMove={onMove}
        />
      </div>
      {isEdited && <RowEditor item={item} />}
    </li>
  );
}

function RowWords({ item, index, troubles, onEdit }: DayRowProps) {
  const { row, state } = item;
  const name = itemName(item);
  const taken = takenText(item);
  return (
    <div className={styles.words}>
      <div className={styles.line}>
        {state === 'done' && <Check size={16} className={styles.doneMark} aria-label="Done" />}
        {row.kind === 'break' ? (
          <span className={styles.breakTitle}>
            <Coffee size={15} aria-hidden="true" />
            <Text>{name}</Text>
          </span>
        ) : (
          <PlainButton
            className={styles.title ?? ''}
            aria-label={`${name}: row ${index + 1}`}
            onPress={() => {
              const [first] = row.sections;
              if (first === undefined) onEdit(true);
              else goSection(first);
            }}
          >
            <Text lines={2}>{name}</Text>
          </PlainButton>
        )}
        {row.kind === 'block' && row.mode !== 'build' && (
          <Badge tone="hint">{optionLabel('agenda_item', 'mode', row.mode)}</Badge>
        )}
        {taken !== '' && <span className={styles.muted}>{taken}</span>}
      </div>
      {row.sections.length > 1 && (
        <div className={styles.sections}>
          {row.sections.map((id) => (
            <Button key={id} size="s" variant="quiet" onPress={() => goSection(id)}>
              {sectionName(id)}
            </Button>
          ))}
        </div>
      )}
      {row.forms.length > 0 && (
        <span className={styles.muted}>
          {row.forms.map((form) => optionLabel('agenda_item', 'activity_forms', form)).join(', ')}
        </span>
      )}
      {row.mustProduce !== '' && <Text className={styles.muted}>{row.mustProduce}</Text>}
      {troubles.map((trouble) => (
        <p key={trouble.kind} className={styles.trouble}>
          <TriangleAlert size={14} aria-hidden="true" />
          {troubleText(trouble)}
        </p>
      ))}
    </div>
  );
}
