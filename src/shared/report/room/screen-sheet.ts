/** A red-flag screen on paper: each flag and each sort of it as a question with a box for yes and one for no. */
import type { ReportBlock } from '../../domain/report-block';
import { fieldLabel, findFieldText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { roomText } from './room-text.en';

/** Fields with yes-or-no answers of a screen; empty when it has none. */
export function screenRows(view: RecordView, kind: string): readonly (readonly string[])[] {
  const { fields, ownFields } = view.declaration(kind);
  return ownFields.flatMap((name) => {
    const label = fieldLabel(view, kind, name);
    if (fields[name]?.kind === 'flag') return [[label]];
    if (fields[name]?.kind !== 'set') return [];
    const options = findFieldText(view.sectionOf(kind).text, kind, name)?.options ?? {};
    return Object.values(options).map(([option, meaning]) => [
      `${label}: ${option}${meaning ? `. ${meaning}` : ''}`,
    ]);
  });
}

/** The table of questions with boxes. */
export function screenSheet(rows: readonly (readonly string[])[]): readonly ReportBlock[] {
  const box = { weight: 1, align: 'center', box: true } as const;
  return [
    { type: 'paragraph', text: roomText.screenRule },
    {
      type: 'table',
      columns: [
        { label: roomText.item, weight: 8 },
        { label: roomText.yes, ...box },
        { label: roomText.no, ...box },
      ],
      rows,
      empty: roomText.nothingYet,
    },
  ];
}
