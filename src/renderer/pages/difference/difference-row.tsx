/** One record of a re-assessment: what became of it, its fields before and after, and the way to confirm it. */
import type { DifferenceGroup } from '@shared/difference/difference';
import { clip } from '@shared/domain/clean-text';
import { findLinkType } from '@shared/sections/link-types';
import { missingForAgreement, recordTitle } from '@shared/sections/record-schema';
import { ArrowDownUp, Check, CircleDashed, MessageCircleReply, PencilLine, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { goRecord } from '../../commands/navigation';
import { confirmRecords, missingLabels } from '../../commands/reassess';
import { valueText } from '../../fields/value-text';
import { fieldLabel, kindText, statusLabel } from '../../fields/words';
import { ChangeList } from '../../panels/history/change-list';
import type { ChangeWords } from '../../panels/history/history-model';
import type { Mirror } from '../../store/mirror';
import { getMirror } from '../../store/workshop-store';
import { StatusChip, type Tone } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Text } from '../../ui/text';
import type { DifferenceRow } from './difference-model';
import styles from './difference-page.module.css';

/** Characters of a value in the list; the record itself has all of them. */
const CUT = 220;

export const GROUP_WORDS: Readonly<Record<DifferenceGroup, string>> = {
  added: 'New',
  changed: 'Changed',
  answered: 'Answered',
  reranked: 'Re-ranked',
  dropped: 'Dropped',
};
const MARKS: Readonly<Record<DifferenceGroup, readonly [Tone, ReactNode]>> = {
  added: ['success', <Plus key="added" aria-hidden="true" />],
  changed: ['accent', <PencilLine key="changed" aria-hidden="true" />],
  answered: ['hint', <MessageCircleReply key="answered" aria-hidden="true" />],
  reranked: ['neutral', <ArrowDownUp key="reranked" aria-hidden="true" />],
  dropped: ['error', <Trash2 key="dropped" aria-hidden="true" />],
};

interface DifferenceRowProps {
  readonly row: DifferenceRow;
  /** The workshop as it was carried over, for the names in earlier values. */
  readonly then: Mirror;
  readonly isPicked: boolean;
  /** Absent where nothing can be picked. */
  readonly onPick?: (isPicked: boolean) => void;
}

/** A row of the difference page. */
export function DifferenceRowItem({ row, then, isPicked, onPick }: DifferenceRowProps) {
  const { record, difference, state } = row;
  const isThere = difference?.isThere ?? true;
  const group = difference?.group;
  const names = (
    <>
      <span className={styles.ref}>{record.ref}</span>
      <Text lines={2}>{clip(recordTitle(record), 160)}</Text>
    </>
  );
  return (
    <li className={styles.row}>
      {onPick && <Checkbox isSelected={isPicked} onChange={onPick} aria-label={`Select ${record.ref}`} />}
      <div className={styles.content}>
        <div className={styles.line}>
          {group && <StatusChip tone={MARKS[group][0]} icon={MARKS[group][1]} label={GROUP_WORDS[group]} />}
          {state === 'to_confirm' && (
            <StatusChip tone="warning" icon={<CircleDashed aria-hidden="true" />} label="To confirm" />
          )}
          {state === 'confirmed' && (
            <StatusChip tone="success" icon={<Check aria-hidden="true" />} label="Confirmed" />
          )}
          <span className={styles.kind}>{kindText(record.kind).name}</span>
        </div>
        {isThere ? (
          <Button variant="quiet" size="s" className={styles.open} onPress={() => goRecord(record.id)}>
            <span className={styles.names}>{names}</span>
          </Button>
        ) : (
          <p className={styles.gone}>{names}</p>
        )}
        <ChangeList changes={difference ? changeWords(row, then) : []} cut={CUT} />
        {difference?.links.map(({ type, to, isNew }) => (
          <p key={`${type} ${to.id} ${isNew}`} className={styles.link}>
            {isNew ? 'Now ' : 'No longer '}
            {findLinkType(type)?.label ?? type} {to.ref} <Text>{clip(recordTitle(to), 60)}</Text>
          </p>
        ))}
      </div>
      {state === 'to_confirm' && <ConfirmPart row={row} />}
    </li>
  );
}

function ConfirmPart({ row: { record } }: { readonly row: DifferenceRow }) {
  const missing = missingLabels(record);
  if (missing.length === 0)
    return (
      <Button
        size="s"
        icon={<Check size={15} aria-hidden="true" />}
        aria-label={`Confirm ${record.ref}`}
        onPress={() => void confirmRecords([record])}
      >
        Confirm
      </Button>
    );
  return (
    <div className={styles.missing}>
      <p>Before it can be confirmed: {missing.join(', ')}</p>
      <Button
        size="s"
        aria-label={`Fill in ${record.ref}`}
        onPress={() => goRecord(record.id, missingForAgreement(record.kind, record.body)[0])}
      >
        Fill in
      </Button>
    </div>
  );
}

function changeWords({ record, difference }: DifferenceRow, then: Mirror): readonly ChangeWords[] {
  if (!difference?.before || !difference.isThere) return [];
  const { kind } = record;
  const words = difference.fields.map(({ field, before, after }) => ({
    field,
    label: fieldLabel(kind, field),
    before: valueText(kind, field, before, then),
    after: valueText(kind, field, after, getMirror()),
  }));
  if (difference.before.status === record.status) return words;
  const status = {
    field: '',
    label: 'Status',
    before: statusLabel(difference.before.status),
    after: statusLabel(record.status),
  };
  return [status, ...words];
}
