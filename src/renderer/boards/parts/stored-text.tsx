/**
 * A text field of a record that may not exist yet: the place in the board is there first, the record follows the first
 * word. The place keeps its name when the record arrives, so that nobody loses the focus while typing.
 */
import type { Body, WorkshopRecord } from '@shared/domain/workshop';
import type { FieldValue } from '@shared/fields/field';
import { getDeclaration } from '@shared/sections/registry';
import { useMemo } from 'react';
import { TextControl } from '../../fields/controls/text-control';
import { fieldWords } from '../../fields/words';
import { useWorkshop } from '../../store/workshop-store';

interface StoredTextProps {
  readonly kind: string;
  readonly name: string;
  /** Names the place in the workshop across mounts. */
  readonly place: string;
  readonly record: WorkshopRecord | undefined;
  readonly save: (value: FieldValue | null) => Promise<boolean>;
  /** Read in place of the field's own label where the place says more. */
  readonly label?: string;
}

const NOTHING: Body = {};

/** The text control of the field. */
export function StoredText({ kind, name, place, record, save, label }: StoredTextProps) {
  const field = getDeclaration(kind).fields[name];
  if (field?.kind !== 'text') throw new Error(`${kind} has no text field ${name}`);
  const words = fieldWords(kind, name);
  const body = record?.body ?? NOTHING;
  const workshopId = useWorkshop((state) => state.mirror?.workshop.id ?? '');
  const placed = useMemo(
    () => standIn(kind, `${workshopId}:${place}`, body),
    [kind, workshopId, place, body],
  );
  return (
    <TextControl
      record={placed}
      name={name}
      field={field}
      value={body[name] ?? null}
      save={save}
      label={label ?? words.label}
      hideLabel={false}
      help={words.help}
      isMissing={false}
      autoFocus={false}
      isLarge={false}
    />
  );
}

/** A record that stands for the place; the control only needs its id. */
function standIn(kind: string, place: string, body: Body): WorkshopRecord {
  return {
    id: place,
    kind,
    ref: '',
    position: '',
    status: 'draft',
    body,
    bodyVersion: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
  };
}
