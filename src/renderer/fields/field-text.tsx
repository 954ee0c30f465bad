/** A field's value as people read it, for cards and cells. Empty fields show nothing. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { isDay } from '@shared/fields/field-kinds';
import { readField } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import { memo, useMemo } from 'react';
import { getMirror, useWorkshop } from '../store/workshop-store';
import { deriveContextOf } from './derive-context';
import { languageOf, wordsOf } from './words';

interface FieldTextProps {
  readonly record: WorkshopRecord;
  readonly name: string;
}

/** The words of one field; re-renders only when they change. */
export const FieldText = memo(function FieldText(props: FieldTextProps) {
  const kind = getDeclaration(props.record.kind).fields[props.name]?.kind;
  return kind === 'reference' || kind === 'derived' ? <LinkedText {...props} /> : <OwnText {...props} />;
});

/** Follows other records, because the words depend on them. */
function LinkedText({ record, name }: FieldTextProps) {
  const text = useWorkshop((state) =>
    readField(record, name, wordsOf(record.kind, name, state.mirror), deriveContextOf(state.mirror)),
  );
  return text === '' ? null : <bdi>{text}</bdi>;
}

function OwnText({ record, name }: FieldTextProps) {
  const text = useMemo(() => shownTextOf(record, name), [record, name]);
  return text === '' ? null : <bdi>{text}</bdi>;
}

/** As cards and cells show it: days in words, because figures alone are read in two ways. */
function shownTextOf(record: WorkshopRecord, name: string): string {
  const text = fieldTextOf(record, name);
  if (getDeclaration(record.kind).fields[name]?.kind !== 'date' || !isDay(text)) return text;
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const language = languageOf(getMirror());
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, style).format(
    new Date(`${text}T00:00:00Z`),
  );
}

/** The words of a field outside React. */
export function fieldTextOf(record: WorkshopRecord, name: string): string {
  const mirror = getMirror();
  return readField(record, name, wordsOf(record.kind, name, mirror), deriveContextOf(mirror));
}
