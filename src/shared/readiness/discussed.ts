/** Whether the room has worked on a section at all: something sound was recorded in it. */
import { isSound } from '../sections/qualify';
import type { RecordView } from '../sections/record-view';
import { RECORD_KINDS } from '../sections/registry';

/** Saying that a section is put off, or leaving it out, is not working on it. */
const NOT_WORK = 'section_status';

/** True when an active record of the section says something. */
export function isDiscussed(view: RecordView, sectionId: string): boolean {
  return RECORD_KINDS.some((kind) => {
    const { home, singleton, fields, ownFields } = view.declaration(kind);
    if (kind === NOT_WORK || (!home && view.sectionOf(kind).id !== sectionId)) return false;
    return view.recordsOf(kind).some((record) => {
      if (view.homeOf(record) !== sectionId || !isSound(view, record)) return false;
      // Singletons are made with the workshop; they count once somebody has filled something in.
      if (!singleton) return true;
      return ownFields.some((name) => {
        const field = fields[name];
        const initial = field?.kind === 'choice' ? field.initial : undefined;
        return record.body[name] !== undefined && record.body[name] !== initial;
      });
    });
  });
}
