/** Work before the day: ticked off when it is there. */
import type { PlanItem } from '@shared/agenda/plan';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { addAgendaRow, setAgendaState } from '../../commands/agenda';
import { deleteRecords } from '../../commands/intents';
import { goSection } from '../../commands/navigation';
import { select } from '../../store/ui-store';
import { Button, IconButton } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Text } from '../../ui/text';
import styles from './agenda.module.css';
import { itemName, sectionName } from './agenda-words';

/** The list "Before the day". */
export function PreworkList({ items }: { readonly items: readonly PlanItem[] }) {
  const done = items.filter(({ state }) => state === 'done').length;
  return (
    <section aria-label="Before the day">
      <div className={styles.heading}>
        <h3>Before the day</h3>
        <span className={styles.muted}>
          {items.length === 0 ? 'Nothing to prepare' : `${done} of ${items.length} done`}
        </span>
        <Button
          size="s"
          variant="quiet"
          icon={<Plus size={14} aria-hidden="true" />}
          onPress={() => void addAgendaRow('prework')}
        >
          Add a task
        </Button>
      </div>
      <ul className={styles.rows}>
        {items.map((item) => (
          <li key={item.record.id} className={styles.task}>
            <Checkbox
              isSelected={item.state === 'done'}
              onChange={(isDone) => void setAgendaState(item.record.id, isDone ? 'done' : 'open')}
            >
              <Text>{itemName(item)}</Text>
            </Checkbox>
            <span className={styles.sections}>
              {item.row.sections.map((id) => (
                <Button key={id} size="s" variant="quiet" onPress={() => goSection(id)}>
                  {sectionName(id)}
                </Button>
              ))}
            </span>
            <span className={styles.muted}>{item.row.minutes} min</span>
            <IconButton
              label={`Edit ${itemName(item)}`}
              size="s"
              icon={<Pencil size={14} />}
              onPress={() => select(item.record.id, { field: 'title' })}
            />
            <IconButton
              label={`Delete ${itemName(item)}`}
              size="s"
              icon={<Trash2 size={14} />}
              onPress={() => void deleteRecords([item.record.id])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
