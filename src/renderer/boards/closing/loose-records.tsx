/** Decisions or actions that lack something, with the fields that are missing ready to be filled. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { FieldControl } from '../../fields/field-control';
import { inSentence, kindText } from '../../fields/words';
import { useWorkshop } from '../../store/workshop-store';
import { StatusChip } from '../../ui/badge';
import { AddLine } from '../parts/add-line';
import { RecordOpener } from '../parts/record-opener';
import styles from './closing.module.css';

interface LooseRecordsProps {
  readonly kind: string;
  readonly rows: readonly { readonly record: WorkshopRecord; readonly missing: readonly string[] }[];
  readonly empty: string;
}

/** The list, and a line for another one. What was filled here stays in sight until people leave the step. */
export function LooseRecords({ kind, rows, empty }: LooseRecordsProps) {
  const [shown, setShown] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const byId = useWorkshop((state) => state.mirror?.byId);
  // Fields may not move under the hands of somebody who types: what is met once keeps its place.
  const isNew = rows.some(({ record, missing }) =>
    missing.some((name) => !shown.get(record.id)?.includes(name)),
  );
  if (isNew) {
    const merged = new Map(shown);
    for (const { record, missing } of rows)
      merged.set(record.id, [...new Set([...(merged.get(record.id) ?? []), ...missing])]);
    setShown(merged);
  }
  const open = new Set(rows.map(({ record }) => record.id));
  return (
    <>
      {rows.length === 0 && <p role="status">{empty}</p>}
      <ul className={styles.rows} aria-label={`${kindText(kind).plural} that lack something`}>
        {[...shown].map(([id, names]) => {
          const record = byId?.get(id);
          if (!record) return null;
          return (
            <li key={id} className={styles.row} data-loose={record.ref}>
              <RecordOpener record={record} />
              {!open.has(id) && (
                <StatusChip tone="success" icon={<CircleCheck aria-hidden="true" />} label="Complete" />
              )}
              <div className={styles.fields}>
                {names.map((name) => (
                  <FieldControl key={name} record={record} name={name} hideHelp />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <AddLine kind={kind} isCompact placeholder={`Another ${inSentence(kindText(kind).name)}`} />
    </>
  );
}
