/** A form that the room fills together: questions with their answers, and what follows from them. */
import type { WorkshopRecord } from '../../domain/workshop';
import { isNeeded } from '../../fields/needed';
import type { PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';
import { isPublicField, publicLabel, publicValue } from './public-words';

const MOST_QUESTIONS = 40;

/** The form of a kind; without a record all its questions are open. */
export function screenBoard(
  view: BoardRecords,
  kind: string,
  record: WorkshopRecord | undefined,
): PublicBoardOf<'screen'> {
  const { ownFields, fields } = view.declaration(kind);
  const own = ownFields.flatMap((name) => {
    const field = fields[name];
    return field && isPublicField(name, field) ? [{ name, field }] : [];
  });
  const body = record?.body ?? {};
  // As on the board: what the room must answer, then what may stay open.
  const asked = own.filter(({ field }) => field.kind !== 'derived');
  const ordered = [
    ...asked.filter(({ field }) => isNeeded(field, body)),
    ...asked.filter(({ field, name }) => !isNeeded(field, body) && body[name] !== undefined),
  ].slice(0, MOST_QUESTIONS);
  const questions = ordered.map(({ name }) => {
    const answer = record ? publicValue(view, record, name, 160) : '';
    return { label: publicLabel(view, kind, name), answer: answer === '' ? null : answer };
  });
  const results = own
    .filter(({ field }) => field.kind === 'derived')
    .flatMap(({ name }) => {
      const value = record ? publicValue(view, record, name, 160) : '';
      return value === '' ? [] : [{ label: publicLabel(view, kind, name), value }];
    });
  const answered = questions.filter(({ answer }) => answer !== null).length;
  return { kind: 'screen', questions, answered, results: results.slice(0, MOST_QUESTIONS) };
}
