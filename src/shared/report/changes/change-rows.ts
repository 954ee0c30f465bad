/** What became of one record, in words: fields with what they said before and now, links that came and went. */
import type { Difference } from '../../difference/difference';
import type { WorkshopRecord } from '../../domain/workshop';
import { statusText } from '../../sections/envelope-text.en';
import { findLinkType } from '../../sections/link-types';
import { fieldLabel, valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { cutText } from '../cut-text';
import { changeText } from './change-text.en';

/** Words of a value; the record itself has all of them. */
const WORDS = 30;

/** One line per thing that is different. */
export function changeLines(then: RecordView, now: RecordView, difference: Difference): readonly string[] {
  const { record, before, isThere, fields, links } = difference;
  return [
    ...statusLine(before, record, isThere),
    ...(before && isThere
      ? fields.map(({ field }) => {
          const label = fieldLabel(now, record.kind, field);
          return `${label}: ${changeText.was} ${shown(then, before, field)}; ${changeText.is} ${shown(now, record, field)}`;
        })
      : []),
    ...links.map(({ type, to, isNew }) => {
      const word = isNew ? changeText.nowLinked : changeText.noLongerLinked;
      return `${word} ${findLinkType(type)?.label ?? type} ${to.ref}`;
    }),
  ];
}

function statusLine(
  before: WorkshopRecord | null,
  record: WorkshopRecord,
  isThere: boolean,
): readonly string[] {
  if (!before || !isThere || before.status === record.status) return [];
  const [was, is] = [statusText[before.status][0], statusText[record.status][0]];
  return [`${changeText.status}: ${changeText.was} ${was}; ${changeText.is} ${is}`];
}

function shown(view: RecordView, record: WorkshopRecord, field: string): string {
  const value = cutText(valueText(view, record, field), WORDS, '…');
  return value === '' ? changeText.nothing : `“${value}”`;
}
