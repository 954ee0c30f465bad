/** Groups of records with their headings and counts. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { Text } from '../../ui/text';
import type { RecordGroup } from './record-group';
import styles from './views.module.css';

/** More than a room looks at in one group; the rest is one press away. */
const SHOWN = 100;

interface GroupListProps {
  readonly groups: readonly RecordGroup[];
  readonly children: (record: WorkshopRecord) => ReactNode;
}

/** The groups, each with its lines. */
export function GroupList({ groups, children }: GroupListProps) {
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <Group key={group.id} group={group}>
          {children}
        </Group>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: RecordGroup;
  readonly children: (record: WorkshopRecord) => ReactNode;
}

function Group({ group, children }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { title, isAlert, isUserText, records } = group;
  const rest = isOpen ? 0 : records.length - SHOWN;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>
        {isAlert && <CircleAlert size={16} className={styles.alert} aria-label="Needs attention" />}
        {isUserText ? <Text>{title}</Text> : title}
        <span className={styles.count}>{records.length}</span>
      </h3>
      <ul className={styles.lines}>
        {(rest > 0 ? records.slice(0, SHOWN) : records).map(children)}
        {rest > 0 && (
          <li>
            <Button size="s" variant="quiet" onPress={() => setIsOpen(true)}>
              Show {rest} more
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
