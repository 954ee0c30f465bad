/** What every judging command says first: which workshop, and by which moment. */
import type { RecordView } from '@shared/sections/record-view';
import { SECTIONS } from '@shared/sections/registry';

/** For programs. */
export function headOf(view: RecordView): { readonly title: string; readonly asOf: string } {
  return { title: view.workshop.title, asOf: view.asOf };
}

/** For people. */
export function headLine(view: RecordView): string {
  return `${view.workshop.title || 'Untitled'}, as of ${view.asOf.slice(0, 10)}`;
}

/** "S05 Personalization"; the id alone where no section has it. */
export function sectionName(id: string): string {
  const title = SECTIONS.find((section) => section.id === id)?.text.title;
  return title === undefined ? id : `${id} ${title}`;
}
