/** Which photos belong where, how a new one is called, and which files may be photos at all. Pure. */
import { clip } from '@shared/domain/clean-text';
import type { WorkshopRecord } from '@shared/domain/workshop';

/** Where a photo is put: on a board, or with a record. */
export interface PhotoPlace {
  readonly sectionId: string;
  readonly activityId?: string;
  readonly recordId?: string;
  /** What is photographed, for the caption: a board's title, or a record's reference. */
  readonly subject: string;
}

/** Photos of a board; of the whole section where no board is named. */
export function photosOfBoard(
  photos: readonly WorkshopRecord[],
  sectionId: string,
  activityId: string | null,
): readonly WorkshopRecord[] {
  return photos.filter(
    ({ body }) => body.section_id === sectionId && (activityId === null || body.activity_id === activityId),
  );
}

/** Photos that are attached to a record. */
export function photosOfRecord(
  photos: readonly WorkshopRecord[],
  recordId: string,
): readonly WorkshopRecord[] {
  return photos.filter(({ body }) => Array.isArray(body.record_ids) && body.record_ids.includes(recordId));
}

/** "Flip chart of Goals, 14:05"; the second of several at once is told apart by its number. */
export function defaultCaption(subject: string, at: Date, number = 1): string {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return `Flip chart of ${clip(subject, 120)}, ${time}${number > 1 ? ` (${number})` : ''}`;
}

/** The neighbour of a photo in a row, or null at its end. */
export function neighbour(ids: readonly string[], id: string, step: 1 | -1): string | null {
  const at = ids.indexOf(id);
  return at === -1 ? null : (ids[at + step] ?? null);
}

const ENDINGS = /\.(jpe?g|png|webp|heic|heif|avif|gif|bmp|tiff?)$/i;

/** True for a file that people mean as a picture, also one of a kind that cannot be read here. */
export function isPicture({ name, type }: { readonly name: string; readonly type: string }): boolean {
  return type.startsWith('image/') || ENDINGS.test(name);
}

/** What was not taken in, in one message: the first two by name, the others counted. */
export function refusalWords(
  refusals: readonly { readonly name: string; readonly refused: string }[],
  all: number,
): string {
  const [first, second, ...others] = refusals.map(({ name, refused }) => `“${clip(name, 60)}” ${refused}`);
  if (second === undefined) return `${first}. ${all > 1 ? 'The others were added.' : 'Nothing was added.'}`;
  const more = others.length > 0 ? ` ${others.length} more could not be added either.` : '';
  return `${refusals.length} of ${all} files were not added. ${first}. ${second}.${more}`;
}
