/**
 * The state of a record. Before it can be agreed, the needed fields must be filled: what is missing is listed with a
 * way to each, instead of a button that does nothing.
 */
import { RECORD_STATUS, type RecordStatus, type WorkshopRecord } from '@shared/domain/workshop';
import { statusText } from '@shared/sections/envelope-text.en';
import { missingForAgreement } from '@shared/sections/record-schema';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { StatusMark } from '../../boards/parts/status-mark';
import { setStatus } from '../../commands/intents';
import { fieldLabel, statusLabel } from '../../fields/words';
import { usePast } from '../../store/past';
import { select } from '../../store/ui-store';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import styles from './details.module.css';

/** So many missing answers are named; a record of many fields would begin with a wall of them. */
const NAMED = 3;

/** Status control, the step to "agreed", and what is still missing for it. */
export function StatusPart({ record }: { readonly record: WorkshopRecord }) {
  const missing = missingForAgreement(record.kind, record.body);
  const [isAsked, setAsked] = useState(false);
  const [isAll, setAll] = useState(false);
  const named = isAll || missing.length <= NAMED + 1 ? missing : missing.slice(0, NAMED);
  const isPast = usePast() !== null;
  const isSettled = record.status === 'agreed' || record.status === 'verified';
  const jump = (name: string): void => select(record.id, { field: name });
  const change = (status: RecordStatus | null): void => {
    if (status === null || status === record.status) return;
    const [first] = missing;
    if ((status === 'agreed' || status === 'verified') && first !== undefined) {
      setAsked(true);
      jump(first);
      return;
    }
    void setStatus([record.id], status);
  };
  if (isPast)
    return (
      <div className={styles.statusLine}>
        <StatusMark status={record.status} />
      </div>
    );
  return (
    <div className={styles.status}>
      <div className={styles.statusLine}>
        <Select
          label="Status"
          hideLabel
          className={styles.statusSelect}
          options={RECORD_STATUS.map((status) => ({
            id: status,
            label: statusLabel(status),
            meaning: statusText[status][1],
          }))}
          value={record.status}
          onChange={change}
        />
        {!isSettled && (
          <Button
            variant={missing.length === 0 ? 'primary' : 'secondary'}
            icon={<Check size={16} aria-hidden="true" />}
            onPress={() => change('agreed')}
          >
            Agree
          </Button>
        )}
      </div>
      {!isSettled && missing.length > 0 && (
        <p className={isAsked ? styles.missingAsked : styles.missing} role={isAsked ? 'alert' : undefined}>
          {isAsked ? 'Cannot be agreed yet. Missing: ' : 'Needed before agreement: '}
          {named.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <button type="button" className={styles.jump} onClick={() => jump(name)}>
                {fieldLabel(record.kind, name)}
              </button>
            </span>
          ))}
          {named.length < missing.length && (
            <>
              {' and '}
              <button type="button" className={styles.jump} onClick={() => setAll(true)}>
                {missing.length - named.length} more
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
