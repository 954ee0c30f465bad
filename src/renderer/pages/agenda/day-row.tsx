/** A row of the day: when, what, how long, where it stands. */
import type { AgendaTrouble } from '@shared/agenda/agenda';
import type { PlanItem, PlanState } from '@shared/agenda/plan';
import { Check, Coffee, GripVertical, MoreHorizontal, Pencil, Trash2, TriangleAlert } from 'lucide-react';
import type { DragEvent } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { setAgendaState } from '../../commands/agenda';
import { deleteRecords } from '../../commands/intents';
import { goSection } from '../../commands/navigation';
import { optionLabel } from '../../fields/words';
import { select, useUi } from '../../store/ui-store';
import { Badge } from '../../ui/badge';
import { Button, IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Menu } from '../../ui/menu';
import { Select } from '../../ui/select';
import { Text } from '../../ui/text';
import styles from './agenda.module.css';
import { itemName, sectionName, timeRange, troubleText } from './agenda-words';
import { MinutesField } from './minutes-field';

interface DayRowProps {
  readonly item: PlanItem;
  readonly index: number;
  readonly start: string;
  readonly troubles: readonly AgendaTrouble[];
  readonly isDragged: boolean;
  readonly isTarget: boolean;
  readonly onDragStart: (event: DragEvent<HTMLElement>, id: string) => void;
  readonly onDragEnd: () => void;
  readonly onMove: (step: 1 | -1) => void;
}

const STATES: readonly PlanState[] = ['open', 'running', 'done', 'skipped'];

/** One row of the day. */
export function DayRow(props: DayRowProps) {
  const { item, index, start, troubles, isDragged, isTarget, onDragStart, onDragEnd, onMove } = props;
  const { record, row, state, start: from } = item;
  const isSelected = useUi((ui) => ui.selectedId === record.id);
  const name = itemName(item);
  const isOver = state === 'done' || state === 'skipped';
  return (
    <li
      data-row={record.id}
      className={classNames(
        styles.row,
        row.kind === 'break' && styles.pause,
        isOver && styles.over,
        state === 'skipped' && styles.skipped,
        isSelected && styles.selected,
        isDragged && styles.dragged,
        isTarget && styles.target,
      )}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      {/* Moving by keyboard is Alt and the arrows anywhere in the row; the handle is for the mouse. */}
      <span
        className={styles.handle}
        draggable
        onDragStart={(event) => onDragStart(event, record.id)}
        onDragEnd={onDragEnd}
        title="Drag to another place, or press Alt and an arrow key"
        aria-hidden="true"
      >
        <GripVertical size={16} />
      </span>
      <span className={styles.time}>{timeRange(start, from, state === 'skipped' ? 0 : row.minutes)}</span>
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
                if (first === undefined) select(record.id, { field: 'section_codes' });
                else goSection(first);
              }}
            >
              <Text lines={2}>{name}</Text>
            </PlainButton>
          )}
          {row.kind === 'block' && row.mode !== 'build' && (
            <Badge tone="hint">{optionLabel('agenda_item', 'mode', row.mode)}</Badge>
          )}
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
        {row.mustProduce !== '' && <Text className={styles.muted}>{row.mustProduce}</Text>}
        {troubles.map((trouble) => (
          <p key={trouble.kind} className={styles.trouble}>
            <TriangleAlert size={14} aria-hidden="true" />
            {troubleText(trouble)}
          </p>
        ))}
      </div>
      <MinutesField id={record.id} name={name} minutes={row.minutes} />
      <Select
        label={`State of ${name}`}
        hideLabel
        className={styles.state}
        value={state}
        onChange={(next) => void setAgendaState(record.id, next ?? 'open')}
        options={STATES.map((id) => ({ id, label: optionLabel('agenda_item', 'state', id) }))}
      />
      <Menu
        label={`More about ${name}`}
        trigger={<IconButton label={`More about ${name}`} icon={<MoreHorizontal size={16} />} size="s" />}
        actions={[
          {
            id: 'edit',
            label: 'Edit title, sections and notes',
            icon: <Pencil size={16} />,
            run: () => select(record.id, { field: 'title' }),
          },
          { id: 'up', label: 'Move up', shortcut: 'Alt+Up', isDisabled: index === 0, run: () => onMove(-1) },
          { id: 'down', label: 'Move down', shortcut: 'Alt+Down', run: () => onMove(1) },
          {
            id: 'delete',
            label: 'Delete',
            icon: <Trash2 size={16} />,
            isDanger: true,
            separated: true,
            run: () => void deleteRecords([record.id]),
          },
        ]}
      />
    </li>
  );
}
