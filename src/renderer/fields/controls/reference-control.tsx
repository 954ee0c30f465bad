/** Points to other records: found by reference or words; a missing person or stakeholder is made on the spot. */
import { getDeclaration } from '@shared/sections/registry';
import { X } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { createRecord } from '../../commands/intents';
import { select } from '../../store/ui-store';
import { useWorkshop } from '../../store/workshop-store';
import { classNames } from '../../ui/class-names';
import kit from '../../ui/field.module.css';
import { type ControlProps, type FieldOf, frameOf } from '../control-props';
import styles from '../fields.module.css';
import { PickBox } from '../pick-box';
import { creatableKind, useRecordOptions } from '../record-options';
import { inSentence, kindText, referenceLabel } from '../words';

/** The control of a field that points to one record or to several. */
export function ReferenceControl(props: ControlProps<FieldOf<'reference'>>) {
  return props.field.many ? <ManyReferences {...props} /> : <OneReference {...props} />;
}

/** Makes a record from one typed line; answers with its id. */
export function createNamed(kind: string, name: string): Promise<string | null> {
  return createRecord(kind, { [getDeclaration(kind).headline]: name });
}

function OneReference(props: ControlProps<FieldOf<'reference'>>) {
  const { record, field, value, save, autoFocus } = props;
  const options = useRecordOptions(field.to, record.id);
  const creatable = creatableKind(field.to);
  const current = value === null ? null : String(value);
  // A record that is gone still has to be shown, or nobody would notice.
  const shown =
    current !== null && !options.some(({ id }) => id === current)
      ? [{ id: current, label: 'deleted' }, ...options]
      : options;
  return (
    <PickBox
      {...frameOf(props)}
      options={shown}
      value={current}
      onPick={(id) => void save(id)}
      placeholder={placeholderFor(field.to)}
      autoFocus={autoFocus}
      {...(creatable && {
        createLabel: `New ${inSentence(kindText(creatable).name)}`,
        onCreate: (name: string) => void createNamed(creatable, name).then((id) => (id ? save(id) : false)),
      })}
    />
  );
}

function ManyReferences(props: ControlProps<FieldOf<'reference'>>) {
  const { record, field, value, save, label, hideLabel, help, isMissing } = props;
  const id = useId();
  const ids = (value as readonly string[] | null) ?? [];
  const options = useRecordOptions(field.to, record.id).filter((option) => !ids.includes(option.id));
  const creatable = creatableKind(field.to);
  const add = (added: string | null): void => {
    if (added) void save([...ids, added]);
  };
  return (
    <div role="group" aria-labelledby={id} className={kit.field}>
      <span id={id} hidden={hideLabel} className={classNames(kit.label, isMissing && kit.required)}>
        {label}
      </span>
      {ids.length > 0 && (
        <div className={styles.chips}>
          {ids.map((one) => (
            <ReferenceChip
              key={one}
              id={one}
              onRemove={() => void save(ids.length === 1 ? null : ids.filter((other) => other !== one))}
            />
          ))}
        </div>
      )}
      <PickBox
        label={`Add to ${label}`}
        hideLabel
        isAdding
        options={options}
        value={null}
        onPick={add}
        placeholder={placeholderFor(field.to)}
        {...(creatable && {
          createLabel: `New ${inSentence(kindText(creatable).name)}`,
          onCreate: (name: string) => void createNamed(creatable, name).then(add),
        })}
      />
      {help && <span className={kit.help}>{help}</span>}
    </div>
  );
}

/** A record that is pointed to: opens it, or takes it away. */
export function ReferenceChip({
  id,
  onRemove,
}: {
  readonly id: string;
  readonly onRemove?: (() => void) | undefined;
}) {
  const label = useWorkshop((state) => referenceLabel(state.mirror, id));
  return (
    <span className={classNames(styles.chip, onRemove && styles.removable)}>
      <Button onPress={() => select(id)}>
        <bdi>{label}</bdi>
      </Button>
      {onRemove && (
        <Button aria-label={`Remove ${label}`} onPress={onRemove} className={styles.remove ?? ''}>
          <X size={14} aria-hidden="true" />
        </Button>
      )}
    </span>
  );
}

function placeholderFor(kinds: readonly string[]): string {
  const [kind] = kinds;
  return kinds.length === 1 && kind ? `Find ${inSentence(kindText(kind).plural)}` : 'Find a record';
}
