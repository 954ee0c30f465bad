/**
 * The form control of any field, chosen by its kind. Label, options and help come from the section's words; saving
 * goes through the one intent for fields, so undo, history and the saved mark come for free.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Field, FieldKind, FieldValue } from '@shared/fields/field';
import { isNeeded } from '@shared/fields/needed';
import { valueOf } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import type { ComponentType } from 'react';
import { updateRecord } from '../commands/intents';
import { usePast } from '../store/past';
import type { ControlProps, FieldOf } from './control-props';
import { ChoiceControl } from './controls/choice-control';
import { DateControl } from './controls/date-control';
import { DerivedControl } from './controls/derived-control';
import { FlagControl } from './controls/flag-control';
import { MoneyControl } from './controls/money-control';
import { NumberControl } from './controls/number-control';
import { ReferenceControl } from './controls/reference-control';
import { ScaleControl } from './controls/scale-control';
import { SetControl } from './controls/set-control';
import { TextControl } from './controls/text-control';
import { useDeriveContext } from './derive-context';
import styles from './fields.module.css';
import { PastField } from './past-field';
import { fieldWords } from './words';

const CONTROLS: { readonly [K in FieldKind]: ComponentType<ControlProps<FieldOf<K>>> } = {
  text: TextControl,
  choice: ChoiceControl,
  set: SetControl,
  scale: ScaleControl,
  number: NumberControl,
  money: MoneyControl,
  date: DateControl,
  flag: FlagControl,
  reference: ReferenceControl,
  derived: DerivedControl,
} satisfies Record<FieldKind, unknown>;

function controlOf<F extends Field>(field: F): ComponentType<ControlProps<F>> {
  // One cast, because TypeScript cannot follow a union through a lookup; the table above is checked kind by kind.
  return CONTROLS[field.kind] as unknown as ComponentType<ControlProps<F>>;
}

interface FieldControlProps {
  readonly record: WorkshopRecord;
  readonly name: string;
  readonly hideLabel?: boolean;
  /** Leaves the help out where many fields stand close together. */
  readonly hideHelp?: boolean;
  readonly isLarge?: boolean;
  readonly autoFocus?: boolean;
  /** Read in place of the field's own label where the place says more ("Step 3: touchpoint"). */
  readonly label?: string;
}

/** One field of one record, ready to be filled. */
export function FieldControl({
  record,
  name,
  hideLabel,
  hideHelp,
  isLarge,
  autoFocus,
  label,
}: FieldControlProps) {
  const field = getDeclaration(record.kind).fields[name];
  const context = useDeriveContext();
  if (!field) throw new Error(`${record.kind} has no field ${name}`);
  const words = fieldWords(record.kind, name);
  const value = valueOf(record, name, context);
  const isPast = usePast() !== null;
  const Control = controlOf(field);
  if (isPast)
    return (
      <PastField record={record} name={name} label={label ?? words.label} hideLabel={hideLabel ?? false} />
    );
  return (
    <div className={styles.control}>
      <Control
        key={`${record.id}/${name}`}
        record={record}
        name={name}
        field={field}
        value={value}
        save={(next: FieldValue | null) => updateRecord(record.id, { [name]: next })}
        label={label ?? words.label}
        hideLabel={hideLabel ?? false}
        help={hideHelp ? undefined : words.help}
        isMissing={value === null && isNeeded(field, record.body)}
        autoFocus={autoFocus ?? false}
        isLarge={isLarge ?? false}
      />
    </div>
  );
}
