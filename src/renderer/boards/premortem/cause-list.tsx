/** The causes beside the wall, those with most dots first, and the risks that were made of them. */
import { isActive } from '@shared/domain/workshop';
import { CircleCheck, ShieldAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FieldControl } from '../../fields/field-control';
import { usePast } from '../../store/past';
import { useRecords } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Text } from '../../ui/text';
import { RecordOpener } from '../parts/record-opener';
import { Remark } from '../parts/remark';
import { OwnRisksDialog } from './own-risks-dialog';
import styles from './premortem.module.css';
import { type Cause, causesOf, ownedRisks, proposedCauses, RISKS_WANTED } from './premortem-model';

const BUTTON: Readonly<Record<number, string>> = { 0: 'Make risks…', 1: 'Make it a risk…' };
/** More than a room turns into risks at once. */
const MOST_AT_ONCE = 6;

interface CauseListProps {
  readonly place: { readonly sectionId: string; readonly activityId: string };
}

/** The list with its end condition. */
export function CauseList({ place: { sectionId, activityId } }: CauseListProps) {
  const notes = useRecords('note');
  const clusters = useRecords('cluster');
  const rounds = useRecords('priority_round');
  const results = useRecords('round_result');
  const risks = useRecords('risk');
  const isPast = usePast() !== null;
  const causes = useMemo(
    () =>
      causesOf({
        place: { sectionId, activityId },
        notes,
        clusters,
        rounds,
        results: results.filter(isActive),
        risks,
      }),
    [sectionId, activityId, notes, clusters, rounds, results, risks],
  );
  /** What people ticked themselves; until then those that a vote put first are proposed. */
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const [isOwning, setOwning] = useState(false);
  const hasVote = causes.some(({ dots }) => dots !== null);
  const proposed = new Set(hasVote ? proposedCauses(causes).map(({ record }) => record.id) : []);
  const open = causes.filter((cause) => cause.risks.length === 0);
  const chosen = open.filter(({ record }) => (ticked ?? proposed).has(record.id)).slice(0, MOST_AT_ONCE);
  const owned = ownedRisks(causes).length;
  const toggle = (cause: Cause, isOn: boolean): void => {
    const next = new Set(ticked ?? proposed);
    if (isOn) next.add(cause.record.id);
    else next.delete(cause.record.id);
    setTicked(next);
  };
  return (
    <section className={styles.side} aria-label="From causes to risks">
      <h3 className={styles.title}>From causes to risks</h3>
      <p className={styles.count} role="status">{`${owned} of ${RISKS_WANTED} risks are owned`}</p>
      {owned >= RISKS_WANTED && (
        <Remark tone="success">Three risks have an owner. The premortem is done.</Remark>
      )}
      {causes.length === 0 && (
        <p className={styles.muted}>
          It is a year from now and the project has failed. Everybody writes causes alone; then hear them in
          turn.
        </p>
      )}
      {causes.length > 0 && !hasVote && (
        <p className={styles.muted}>
          Vote for three causes, hidden, with the button Vote beside the tabs; or tick causes here.
        </p>
      )}
      <ol className={styles.causes}>
        {causes.map((cause) => (
          <li key={cause.record.id} className={styles.cause}>
            {cause.risks.length === 0 ? (
              <Checkbox
                isSelected={chosen.includes(cause)}
                isDisabled={isPast}
                onChange={(isOn) => toggle(cause, isOn)}
              >
                <Text lines={3}>{cause.words || 'No words yet'}</Text>
              </Checkbox>
            ) : (
              <Text lines={3} className={styles.settled}>
                {cause.words}
              </Text>
            )}
            {cause.dots !== null && (
              <span className={styles.muted}>{`${cause.dots} ${cause.dots === 1 ? 'dot' : 'dots'}`}</span>
            )}
            {cause.risks.map((risk) => (
              <div key={risk.id} className={styles.risk}>
                <CircleCheck size={14} aria-hidden="true" />
                <RecordOpener record={risk} />
                <FieldControl
                  record={risk}
                  name="owner_id"
                  hideLabel
                  hideHelp
                  label={`Owner of ${risk.ref}`}
                />
              </div>
            ))}
          </li>
        ))}
      </ol>
      {!isPast && open.length > 0 && (
        <Button
          variant="primary"
          icon={<ShieldAlert size={18} aria-hidden="true" />}
          isDisabled={chosen.length === 0}
          onPress={() => setOwning(true)}
        >
          {BUTTON[chosen.length] ?? `Make ${chosen.length} risks…`}
        </Button>
      )}
      {isOwning && chosen.length > 0 && (
        <OwnRisksDialog
          causes={chosen}
          onClose={() => setOwning(false)}
          onDone={() => {
            setTicked(null);
            setOwning(false);
          }}
        />
      )}
    </section>
  );
}
