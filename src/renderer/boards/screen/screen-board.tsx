/**
 * A form that the room fills together: one question per row, large enough to be read from the back. What follows from
 * the answers stands at the top and changes while they are given.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Field } from '@shared/fields/field';
import { isNeeded } from '@shared/fields/needed';
import { missingForAgreement } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import { ClipboardList } from 'lucide-react';
import { createRecord } from '../../commands/intents';
import { useDeriveContext } from '../../fields/derive-context';
import { FieldControl } from '../../fields/field-control';
import {
  fieldLabel,
  fieldWords,
  kindText,
  optionLabel,
  optionMeaning,
  promptSentence,
} from '../../fields/words';
import { select } from '../../store/ui-store';
import { useRecords } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { BoardProps } from '../board-props';
import parts from '../parts/parts.module.css';
import { FindingsMark } from '../parts/record-marks';
import { StatusMark } from '../parts/status-mark';
import { FollowUp } from './follow-up';
import { followUpOf, yesesOf } from './follow-up-model';
import { howClassified } from './how';
import { LawDates } from './law-dates';
import styles from './screen.module.css';

/** The form of a singleton. */
export function ScreenBoard({ activity }: BoardProps) {
  const record = useRecords(activity.kind)[0];
  const words = kindText(activity.kind);
  if (!record) {
    return (
      <div className={parts.board}>
        <EmptyState
          icon={<ClipboardList />}
          title={`${words.name}: nothing answered yet`}
          actions={
            <Button variant="primary" onPress={() => void createRecord(activity.kind, {})}>
              Start with the first question
            </Button>
          }
        >
          {promptSentence(activity.kind)}
        </EmptyState>
      </div>
    );
  }
  return <Form key={record.id} record={record} />;
}

function Form({ record }: { readonly record: WorkshopRecord }) {
  const { fields, ownFields } = getDeclaration(record.kind);
  const own = ownFields.flatMap((name) => {
    const field = fields[name];
    return field ? [[name, field] as const] : [];
  });
  const questions = own.filter(([, field]) => field.kind !== 'derived');
  // What the room must answer comes first; what may stay open waits at the end.
  const asked = [
    ...questions.filter(([, field]) => field.need !== 'optional'),
    ...questions.filter(([, field]) => field.need === 'optional'),
  ];
  const derived = own.filter(([, field]) => field.kind === 'derived');
  const needed = asked.filter(([, field]) => isNeeded(field, record.body));
  const open = missingForAgreement(record.kind, record.body).filter((name) => ownFields.includes(name));
  const yeses = yesesOf(record);
  const actions = useRecords('action_item');
  const followed = yeses.filter((name) => followUpOf(actions, record.id, name)).length;
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <div className={styles.progress}>
          <StatusMark status={record.status} />
          <FindingsMark recordId={record.id} />
          <span role="status">
            {needed.length - open.length} of {needed.length} needed answers
          </span>
          <progress
            className={styles.meter}
            max={needed.length}
            value={needed.length - open.length}
            aria-label="Needed answers"
          />
          {yeses.length > 0 && (
            <span role="status">
              {`${followed} of ${yeses.length} ${yeses.length === 1 ? 'yes' : 'yeses'} followed up`}
            </span>
          )}
          <span className={styles.push} />
          <Button size="s" variant="quiet" onPress={() => select(record.id)}>
            Details
          </Button>
        </div>
        {derived.length > 0 && <Derived record={record} fields={derived} />}
      </header>
      <ol className={styles.questions}>
        {asked.map(([name]) => (
          <li key={name} className={styles.question} data-field={name}>
            <FieldControl record={record} name={name} isLarge />
            {yeses.includes(name) && <FollowUp record={record} name={name} />}
          </li>
        ))}
      </ol>
      <LawDates kind={record.kind} />
    </div>
  );
}

function Derived({
  record,
  fields,
}: {
  readonly record: WorkshopRecord;
  readonly fields: readonly (readonly [string, Field])[];
}) {
  const context = useDeriveContext();
  return (
    <dl className={styles.derived} aria-live="polite">
      {fields.map(([name, field]) => {
        const value = field.kind === 'derived' ? field.derive(record.body, context) : null;
        const code = value === null ? null : String(value);
        return (
          <div key={name} className={styles.result} data-derived={name} data-code={code ?? undefined}>
            <dt>{fieldLabel(record.kind, name)}</dt>
            <dd className={styles.resultValue}>
              {code === null ? 'Not known yet' : optionLabel(record.kind, name, code)}
            </dd>
            <dd className={styles.how}>
              {code !== null && `${optionMeaning(record.kind, name, code)} `}
              {howDerived(record, name, code)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Which answers decided; where only the rule itself can be said, the field's help says it. */
function howDerived(record: WorkshopRecord, name: string, code: string | null): string {
  if (name === 'ai_act_class') return howClassified(record.body);
  return name === 'internal_tier' ? howTier(code) : (fieldWords(record.kind, name).help ?? '');
}

function howTier(code: string | null): string {
  return code === null
    ? 'Needs the consequence of an error from the project frame.'
    : 'From the project frame and the class.';
}
