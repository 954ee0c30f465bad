/**
 * Where each record of the full report has a place of its own: a row, a heading, a photo or the first of its pairs. A
 * mention elsewhere does not count, so a chapter that is missing is missed.
 */
import type { RecordView } from '@shared/sections/record-view';
import { SECTIONS } from '@shared/sections/registry';
import type { ReadLeaf } from './sequence';

/** Kinds that have a part of the report to themselves, beside the chapters of the sections. */
const PARTS: Readonly<Record<string, string>> = {
  agenda_item: 'Agenda, planned and actual',
  check_waiver: 'Findings and waivers',
  cluster: 'Notes',
  note: 'Notes',
  person: 'People by role',
  score_snapshot: 'Readiness',
};
const REF = /^[A-Z]{1,5}-\d+/;
/** What a section is rated as stands in a sentence: "Does not apply (SEC-01): …". */
const SENTENCE = /\(([A-Z]{1,5}-\d+)\)/;

/** "G-03 in Goals" for each of these records that has no place of its own in its chapter. */
export function withoutPlace(
  view: RecordView,
  refs: readonly string[],
  leaves: readonly ReadLeaf[],
): readonly string[] {
  const places = ownPlaces(leaves);
  const wanted = new Set(refs);
  return view.all
    .filter(({ ref }) => wanted.has(ref))
    .flatMap((record) => {
      const home = view.homeOf(record);
      const title = PARTS[record.kind] ?? SECTIONS.find(({ id }) => id === home)?.text.title ?? home;
      return places.has(`${record.ref} in ${title}`) ? [] : [`${record.ref} in ${title}`];
    });
}

/** All places, as "G-03 in Goals". */
function ownPlaces(leaves: readonly ReadLeaf[]): ReadonlySet<string> {
  const places = new Set<string>();
  let chapter = '';
  for (const { role, text, cell } of leaves) {
    const said = text.trim();
    if (role === 'H1') chapter = said.replace(/^S\d\d /, '');
    const ref = REF.exec(said)?.[0] ?? (role === 'P' ? SENTENCE.exec(said)?.[1] : undefined);
    if (ref === undefined) continue;
    // The agenda begins its rows with the time, and pairs begin with their label.
    const isRow = role === 'TD' && cell >= 0 && cell <= 1 && said === ref;
    if (isRow || role === 'P' || /^H\d$/.test(role)) places.add(`${ref} in ${chapter}`);
  }
  return places;
}
