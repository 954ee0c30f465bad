/** Which links a record should have and does not: the empty places of the details. Pure. */
import type { Link } from '@shared/domain/workshop';
import { type LinkWay, linkWays } from './details-model';

/** Links that only some kinds of their first end must have; for these kinds they are welcome and not missed. */
const NOT_MISSED: ReadonlySet<string> = new Set([
  'feature uses',
  'kpi evaluated_on',
  'test_spec evaluated_on',
  'bottleneck mitigated_by',
]);

/** The required ways from records of this kind along which the record is not linked yet. */
export function emptySlots(
  record: { readonly id: string; readonly kind: string },
  links: readonly Link[],
): readonly LinkWay[] {
  return linkWays(record.kind).filter(
    ({ type, isReverse }) =>
      type.need === 'required' &&
      !isReverse &&
      !NOT_MISSED.has(`${record.kind} ${type.type}`) &&
      !links.some((link) => link.type === type.type && link.fromId === record.id),
  );
}

/** The kinds of a slot as a sentence names them: "goal, feature or 4 others". */
export function kindsInWords(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} or ${names.length - 2} others`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
