/**
 * The compact editor of one field inside a table cell. It behaves like a cell of a spreadsheet: Enter and Tab save
 * and move on, Escape takes back; a text that does not fit stays with the reason why.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { FieldValue } from '@shared/fields/field';
import { getDeclaration } from '@shared/sections/registry';
import { type RefObject, useMemo } from 'react';
import { updateRecord } from '../commands/intents';
import { useWorkshop } from '../store/workshop-store';
import type { Option } from '../ui/select';
import { DateCell } from './cells/date-cell';
import { PickCell } from './cells/pick-cell';
import { PopoverCell } from './cells/popover-cell';
import { dayRules, TypedCell, typedRules } from './cells/typed-cell';
import { optionsOf } from './controls/choice-control';
import { createNamed } from './controls/reference-control';
import { creatableKind, useRecordOptions } from './record-options';
import { fieldLabel, inSentence, kindText, languageOf, optionLabel, scaleLabel } from './words';

/** How an editor was left; `stay` keeps the focus on its cell, `leave` means that it is elsewhere already. */
export type CellExit = 'enter' | 'shift-enter' | 'tab' | 'shift-tab' | 'stay' | 'leave';

interface FieldCellProps {
  readonly record: WorkshopRecord;
  readonly name: string;
  /** The key that started editing; replaces the content. */
  readonly startText: string | undefined;
  readonly onExit: (how: CellExit) => void;
  /** The cell, for editors that open beside it. */
  readonly cellRef: RefObject<HTMLElement | null>;
}

/** True when the field can be edited in a cell. */
export function isEditable(kind: string, name: string): boolean {
  const field = getDeclaration(kind).fields[name];
  return field !== undefined && field.kind !== 'derived';
}

/** The editor of a field's cell. */
export function FieldCell(props: FieldCellProps) {
  const { record, name, startText, onExit, cellRef } = props;
  const language = useWorkshop((state) => languageOf(state.mirror));
  const field = getDeclaration(record.kind).fields[name];
  const value = record.body[name] ?? null;
  const label = `${fieldLabel(record.kind, name)}, ${record.ref}`;
  const save = (next: FieldValue | null): Promise<boolean> => updateRecord(record.id, { [name]: next });
  if (!field) return null;
  switch (field.kind) {
    case 'text':
    case 'number':
    case 'money':
      return (
        <TypedCell
          place={`${record.id}/${name}`}
          label={label}
          rules={typedRules(field, value, language)}
          startText={startText}
          save={save}
          onExit={onExit}
        />
      );
    case 'date':
      // Enter opens the calendar's own field; what is typed right away is read like any text.
      if (startText === undefined) {
        const day = value === null ? null : String(value);
        return <DateCell label={label} value={day} save={save} onExit={onExit} />;
      }
      return (
        <TypedCell
          place={`${record.id}/${name}`}
          label={label}
          rules={dayRules(value, language)}
          startText={startText}
          save={save}
          onExit={onExit}
        />
      );
    case 'reference':
      if (field.many) return <PopoverCell record={record} name={name} cellRef={cellRef} onExit={onExit} />;
      return (
        <ReferenceCell
          {...props}
          label={label}
          kinds={field.to}
          value={value === null ? null : String(value)}
          save={save}
        />
      );
    case 'set':
      return <PopoverCell record={record} name={name} cellRef={cellRef} onExit={onExit} />;
    case 'choice':
      return (
        <PickCell
          label={label}
          options={optionsOf(record.kind, name, field.options)}
          value={value === null ? null : String(value)}
          startText={startText}
          onPick={(code) => void save(code)}
          onExit={onExit}
        />
      );
    case 'scale':
    case 'flag': {
      const options: readonly Option[] =
        field.kind === 'flag'
          ? ['yes', 'no'].map((code) => ({ id: code, label: optionLabel(record.kind, name, code) }))
          : Array.from({ length: field.max - field.min + 1 }, (_, i) => ({
              id: String(field.min + i),
              label: scaleLabel(field, field.min + i),
            }));
      const current =
        value === null ? null : field.kind === 'flag' ? (value === true ? 'yes' : 'no') : String(value);
      return (
        <PickCell
          label={label}
          options={options}
          value={current}
          startText={startText}
          onPick={(code) =>
            void save(code === null ? null : field.kind === 'flag' ? code === 'yes' : Number(code))
          }
          onExit={onExit}
        />
      );
    }
    case 'derived':
      return null;
  }
}

interface ReferenceCellProps extends FieldCellProps {
  readonly label: string;
  readonly kinds: readonly string[];
  readonly value: string | null;
  readonly save: (value: FieldValue | null) => Promise<boolean>;
}

function ReferenceCell({ record, label, kinds, value, startText, save, onExit }: ReferenceCellProps) {
  const options = useRecordOptions(kinds, record.id);
  const creatable = useMemo(() => creatableKind(kinds), [kinds]);
  return (
    <PickCell
      label={label}
      options={options}
      value={value}
      startText={startText}
      onPick={(id) => void save(id)}
      onExit={onExit}
      {...(creatable && {
        createLabel: `New ${inSentence(kindText(creatable).name)}`,
        onCreate: (text: string) => void createNamed(creatable, text).then((id) => (id ? save(id) : false)),
      })}
    />
  );
}
