/** One rung: its question, what stands there or a line to fill it, and whether it is the weakest of the ladder. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { CircleAlert, Plus, Unlink } from 'lucide-react';
import { useState } from 'react';
import { updateRecord } from '../../commands/intents';
import { FieldControl } from '../../fields/field-control';
import { inSentence, kindText } from '../../fields/words';
import { usePast } from '../../store/past';
import { StatusChip } from '../../ui/badge';
import { Button } from '../../ui/button';
import { RecordOpener } from '../parts/record-opener';
import styles from './ladder.module.css';
import { type Ladder, RUNG_FIELDS, type Rung, type RungId } from './ladder-model';
import { RUNG_WORDS } from './ladder-words';
import { RungFiller } from './rung-filler';

interface LadderRungProps {
  readonly number: number;
  readonly rung: Rung;
  readonly ladder: Ladder;
  readonly say: (text: string) => void;
}

/** A rung as an item of the ladder. */
export function LadderRung({ number, rung, ladder, say }: LadderRungProps) {
  const words = RUNG_WORDS[rung.id];
  const isWeakest = ladder.weakest === rung.id;
  const { prediction } = ladder;
  const isPast = usePast() !== null;
  const isBegun =
    isFieldRung(rung.id) && RUNG_FIELDS[rung.id].some((name) => prediction?.body[name] !== undefined);
  const mark = (record: WorkshopRecord): void => {
    say(isWeakest ? 'No rung is named as the weakest.' : `${words.title} is the weakest rung. Say why.`);
    void updateRecord(record.id, { weakest_rung: isWeakest ? null : rung.id });
  };
  return (
    <li
      className={styles.rung}
      data-rung={rung.id}
      data-empty={rung.isFilled ? undefined : ''}
      data-weakest={isWeakest ? '' : undefined}
    >
      <div className={styles.rungHead}>
        <h3 className={styles.rungTitle}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          {words.title}
        </h3>
        <p className={styles.question}>{words.question}</p>
        <span className={styles.push} />
        {!rung.isFilled && (
          <StatusChip
            tone="warning"
            icon={<Unlink aria-hidden="true" />}
            label={isBegun ? 'Not complete' : 'Empty'}
          />
        )}
        {prediction && !isPast && (
          <Button
            size="s"
            variant={isWeakest ? 'primary' : 'quiet'}
            icon={<CircleAlert size={16} aria-hidden="true" />}
            aria-pressed={isWeakest}
            aria-label={isWeakest ? `${words.title} is the weakest rung` : `${words.title}: weakest rung`}
            onPress={() => mark(prediction)}
          >
            {isWeakest ? 'Weakest rung' : 'Weakest?'}
          </Button>
        )}
      </div>
      {rung.records.map((record) => (
        <RecordOpener key={record.id} record={record} />
      ))}
      <Filling rung={rung} prediction={prediction} />
      {isWeakest && prediction && (
        <div className={styles.reason}>
          <FieldControl record={prediction} name="weakest_reason" />
        </div>
      )}
    </li>
  );
}

/** The fields of the rung, or a way to put a record on it. */
function Filling({ rung, prediction }: { readonly rung: Rung; readonly prediction: WorkshopRecord | null }) {
  const words = RUNG_WORDS[rung.id];
  const [isFilling, setFilling] = useState(false);
  const isPast = usePast() !== null;
  if (isFieldRung(rung.id)) {
    if (!prediction) return <p className={styles.waits}>{words.waits}</p>;
    return (
      <div className={styles.fields}>
        {RUNG_FIELDS[rung.id].map((name) => (
          <FieldControl key={name} record={prediction} name={name} hideHelp />
        ))}
      </div>
    );
  }
  if (isPast) return null;
  if (rung.anchor === null) return rung.isFilled ? null : <p className={styles.waits}>{words.waits}</p>;
  // One goal and one prediction make a ladder; objectives and figures may be several.
  if (rung.isFilled && (rung.id === 'goal' || rung.id === 'prediction')) return null;
  if (isFilling) return <RungFiller rung={rung.id} anchor={rung.anchor} onDone={() => setFilling(false)} />;
  const one = inSentence(kindText(words.kind ?? '').name);
  return (
    <Button
      size="s"
      variant={rung.isFilled ? 'quiet' : 'secondary'}
      icon={<Plus size={16} aria-hidden="true" />}
      onPress={() => setFilling(true)}
    >
      {rung.isFilled ? `Another ${one}` : `Fill in the ${one}`}
    </Button>
  );
}

function isFieldRung(id: RungId): id is keyof typeof RUNG_FIELDS {
  return id in RUNG_FIELDS;
}
