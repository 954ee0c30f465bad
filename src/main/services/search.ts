/** Full-text search over everything that people typed, with the place of the match. */
import { cleanLine } from '@shared/domain/clean-text';
import type { SearchHit } from '@shared/ipc/replies';
import { excerptOf } from '@shared/search/excerpt';
import { TEXT_SEPARATOR } from '@shared/sections/record-schema';
import type { RecordRepository } from '../repositories/records';

const LIMIT = 100;

/** Records whose text holds the query, upper and lower case alike; of one workshop and of some kinds, if wanted. */
export function searchRecords(
  records: RecordRepository,
  query: string,
  workshopId: string | null,
  kinds: readonly string[] | null = null,
): readonly SearchHit[] {
  const text = cleanLine(query);
  if (text === '') return [];
  return records.searchText(text, { workshopId, kinds }, LIMIT).map(({ text: found, ...place }) => ({
    ...place,
    ...excerptOf(found.split(TEXT_SEPARATOR), text),
  }));
}
