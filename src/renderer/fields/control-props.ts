/** What every control of a field is given. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Field, FieldKind, FieldValue } from '@shared/fields/field';

export type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;

export interface ControlProps<F extends Field = Field> {
  readonly record: WorkshopRecord;
  readonly name: string;
  readonly field: F;
  readonly value: FieldValue | null;
  /** Resolves to false when it could not be saved. */
  readonly save: (value: FieldValue | null) => Promise<boolean>;
  readonly label: string;
  readonly hideLabel: boolean;
  readonly help: string | undefined;
  /** Empty, and needed before the record can be agreed. */
  readonly isMissing: boolean;
  readonly autoFocus: boolean;
  /** Large: options are all visible, for reading aloud from a screen. */
  readonly isLarge: boolean;
}

/** The name of a field across mounts. */
export function placeOf({ record, name }: Pick<ControlProps, 'record' | 'name'>): string {
  return `${record.id}/${name}`;
}

/** The label, help and need of a control in the words of the kit. */
export function frameOf(props: ControlProps) {
  const { label, hideLabel, help, isMissing } = props;
  return { label, hideLabel, help, isRequired: isMissing };
}
