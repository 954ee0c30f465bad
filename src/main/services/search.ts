/** Full-text search over everything that people typed, with the place of the match. */
import { cleanLine } from '@shared/domain/clean-text';
import type { SearchHit } from '@shared/ipc/contract';
import type { RecordRepository } from '../repositories/records';

const LIMIT = 100;
const AROUND = 60;

/** Records whose text holds the query, upper and lower case alike. */
export function searchRecords(
  records: RecordRepository,
  query: string,
  workshopId: string | null,
): readonly SearchHit[] {
  const text = cleanLine(query);
  if (text === '') return [];
  return records.searchText(text, workshopId, LIMIT).map(({ text: found, ...place }) => {
    const flat = found.replace(/\s/gu, ' ');
    const at = Math.max(0, flat.toLowerCase().indexOf(text.toLowerCase()));
    const start = at <= AROUND ? 0 : graphemeStart(flat, at - AROUND);
    const end = graphemeStart(flat, Math.min(flat.length, at + text.length + AROUND));
    const lead = start > 0 ? '… ' : '';
    const excerpt = `${lead}${flat.slice(start, end)}${end < flat.length ? ' …' : ''}`;
    const from = at - start + lead.length;
    return { ...place, excerpt, match: [from, from + text.length] as const };
  });
}

/** Never cuts inside a surrogate pair or before a combining mark. */
function graphemeStart(text: string, index: number): number {
  let at = index;
  while (at > 0 && at < text.length && /[\p{M}\uDC00-\uDFFF\u200D]/u.test(text[at] ?? '')) at -= 1;
  return at;
}
