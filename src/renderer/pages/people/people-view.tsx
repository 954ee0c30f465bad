/** Who carries what: one card per seat, and what is agreed without an owner. */
import { TriangleAlert, UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import { goSection } from '../../commands/navigation';
import { useWorkshop } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Text } from '../../ui/text';
import { seatName } from '../capture/seat-chips';
import { useToday } from '../views/use-today';
import styles from './people.module.css';
import { leadsAndDecides, peopleSheets, unowned } from './people-model';
import { OwnedList, PersonCard } from './person-card';

const NONE = new Map<string, never>();

/** The view of people. */
export function PeopleView() {
  const byKind = useWorkshop((state) => state.mirror?.byKind) ?? NONE;
  const today = useToday();
  const sheets = useMemo(() => peopleSheets(byKind, today), [byKind, today]);
  const nobody = useMemo(() => unowned(byKind), [byKind]);
  const clash = useMemo(() => leadsAndDecides(byKind), [byKind]);
  const count = nobody.reduce((sum, { records }) => sum + records.length, 0);
  if (sheets.length === 0 && count === 0)
    return (
      <EmptyState
        icon={<UsersRound size={36} />}
        title="Nobody is named yet"
        actions={
          <Button variant="primary" onPress={() => goSection('S00', 'seats')}>
            Name the seats
          </Button>
        }
      >
        Once people have seats, this page shows what each of them owns.
      </EmptyState>
    );
  return (
    <>
      {clash.map((person) => (
        <p key={person.id} className={styles.warning}>
          <TriangleAlert size={16} aria-hidden="true" />
          <span>
            <Text>{seatName(person)}</Text> leads the room and also decides. Whoever leads should be neutral:
            give one of the two roles to somebody else.
          </span>
        </p>
      ))}
      {count > 0 && (
        <section className={styles.nobody} aria-label="Agreed without an owner">
          <h3 className={styles.name}>
            <TriangleAlert size={16} aria-hidden="true" /> Agreed without an owner
            <span className={styles.count}>{count}</span>
          </h3>
          <OwnedList owned={nobody} />
        </section>
      )}
      <ul className={styles.cards}>
        {sheets.map((sheet) => (
          <PersonCard key={sheet.person.id} sheet={sheet} today={today} />
        ))}
      </ul>
    </>
  );
}
