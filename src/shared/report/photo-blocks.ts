/** The photos of a section at the end of its chapter: picture, reference, caption, and which records it shows. */
import type { ReportBlock } from '../domain/report-block';
import { valueText } from '../sections/record-text';
import type { RecordView } from '../sections/record-view';
import { fullText } from './full-text.en';
import { listOfKind } from './record-blocks';

/** The blocks, with a heading; none where there is no photo. A photo of no section stands with the frame. */
export function photoBlocks(
  view: RecordView,
  sectionId: string,
  isSection: (id: string) => boolean,
): readonly ReportBlock[] {
  const photos = listOfKind(view, 'photo').filter(({ body }) => {
    const own = String(body.section_id ?? '');
    return isSection(own) ? own === sectionId : sectionId === 'S00';
  });
  if (photos.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: fullText.photos, bookmark: false },
    ...photos.map((photo): ReportBlock => {
      const caption = valueText(view, photo, 'caption');
      const shows = valueText(view, photo, 'record_ids');
      return {
        type: 'photo',
        sha256: String(photo.body.sha256 ?? ''),
        width: Number(photo.body.width ?? 1),
        height: Number(photo.body.height ?? 1),
        ref: photo.ref,
        alt: caption,
        caption: `${caption}${shows ? `. ${fullText.photoShows}: ${shows}` : ''}`,
      };
    }),
  ];
}
