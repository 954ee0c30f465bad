/** What one person carries; every line leads to where it is worked on. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { goRecord } from '../../commands/navigation';
import { FieldText } from '../../fields/field-text';
import { kindText } from '../../fields/words';
import { select } from '../../store/ui-store';
import { Badge, RefBadge } from '../../ui/badge';
import { Button as WordButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import { seatName } from '../capture/seat-chips';
import { isOverdue } from '../views/actions-model';
import { OverdueMark } from '../views/actions-view';
import styles from './people.module.css';
import type { OwnedKind, PersonSheet } from './people-model';

interface PersonCardProps {
  readonly sheet: PersonSheet;
  readonly today: string;
}

/** The card of a seat. */
export function PersonCard({ sheet, today }: PersonCardProps) {
  const { person, actions, overdue, decisions, accepted, owned } = sheet;
  const isEmpty = actions.length + decisions.length + accepted.length + owned.length === 0;
  return (
    <li className={styles.card}>
      <header className={styles.head}>
        <Button className={styles.person ?? ''} onPress={() => select(person.id)}>
          <Text as="h3" className={styles.name}>
            {seatName(person)}
          </Text>
        </Button>
        <span className={styles.marks}>
          {person.body['room_role'] !== undefined && (
            <Badge tone="accent">
              <FieldText record={person} name="room_role" />
            </Badge>
          )}
          {overdue > 0 && <Badge tone="error">{overdue} overdue</Badge>}
        </span>
        <span className={styles.about}>
          <FieldText record={person} name="role_title" />
          <FieldText record={person} name="discipline" />
          <FieldText record={person} name="organisation" />
        </span>
      </header>
      {isEmpty && <p className={styles.muted}>Owns nothing yet.</p>}
      {actions.length > 0 && (
        <Part title="Actions" count={actions.length}>
          {actions.map((action) => (
            <Line key={action.id} record={action}>
              {isOverdue(action, today) && <OverdueMark />}
              <span className={styles.muted}>
                {action.body['due_date'] === undefined ? (
                  'no day yet'
                ) : (
                  <FieldText record={action} name="due_date" />
                )}
              </span>
            </Line>
          ))}
        </Part>
      )}
      {decisions.length > 0 && <Records title="Decides" records={decisions} />}
      {accepted.length > 0 && <Records title="Accepted these risks" records={accepted} />}
      {owned.length > 0 && (
        <>
          <h4 className={styles.partTitle}>Owns</h4>
          <OwnedList owned={owned} />
        </>
      )}
    </li>
  );
}

/** Kinds with their counts in one line; a press unfolds the records of one. */
export function OwnedList({ owned }: { readonly owned: readonly OwnedKind[] }) {
  const [openKind, setOpenKind] = useState<string | null>(null);
  const open = owned.find(({ kind }) => kind === openKind);
  return (
    <section className={styles.part} aria-label="Owns">
      <div className={styles.kinds}>
        {owned.map(({ kind, records }) => (
          <WordButton
            key={kind}
            size="s"
            aria-expanded={kind === openKind}
            className={classNames(kind === openKind && styles.isOpen)}
            onPress={() => setOpenKind(kind === openKind ? null : kind)}
          >
            {kindText(kind).plural} <span className={styles.count}>{records.length}</span>
          </WordButton>
        ))}
      </div>
      {open && (
        <ul>
          {open.records.map((record) => (
            <Line key={record.id} record={record} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Records({
  title,
  records,
}: {
  readonly title: string;
  readonly records: readonly WorkshopRecord[];
}) {
  return (
    <Part title={title} count={records.length}>
      {records.map((record) => (
        <Line key={record.id} record={record} />
      ))}
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: React.ReactNode;
}

function Part({ title, count, children }: PartProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <h4 className={styles.partTitle}>
        {title} <span className={styles.count}>{count}</span>
      </h4>
      <ul>{children}</ul>
    </section>
  );
}

interface LineProps {
  readonly record: WorkshopRecord;
  readonly children?: React.ReactNode;
}

function Line({ record, children }: LineProps) {
  return (
    <li>
      <Button className={styles.line ?? ''} onPress={() => goRecord(record.id)}>
        <RefBadge>{record.ref}</RefBadge>
        <Text lines={2} className={styles.words}>
          {recordTitle(record)}
        </Text>
        {children}
      </Button>
    </li>
  );
}
