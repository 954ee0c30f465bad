/**
 * Going somewhere. Whatever is being typed is put away first, so that no page change can lose a word; the page itself
 * changes at once.
 */

import { firstOpenSection, planOf } from '@shared/agenda/plan';
import type { BriefKind } from '@shared/domain/report-block';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { findSection, SECTIONS } from '@shared/sections/registry';
import type { ChainId } from '@shared/thread/chain';
import { flushDrafts } from '../store/drafts';
import { loadExamples, loadWorkshop } from '../store/feed';
import { isPastShown, showNow } from '../store/past';
import { notify, type Page, select, useUi, type ViewId } from '../store/ui-store';
import { getMirror } from '../store/workshop-store';
import { endCapture, flushCapture, restoreCapture } from './capture';
import { placeOfRecord, registerId, showsRecord } from './record-place';

/** The activity that was last looked at, by section, for as long as the window is open. */
const lastActivity = new Map<string, string>();

/** The chain that was last looked at. */
let lastChain: ChainId = 'value';

/** Shows a page; what is being typed is saved behind it. */
export function goTo(page: Page): void {
  void flushDrafts();
  if (page.name === 'section') lastActivity.set(page.sectionId, page.activityId);
  const { page: before, selectedId, focusField } = useUi.getState();
  // What was selected elsewhere is not on this page; a change of activity keeps it.
  const stays = placeOf(before) === placeOf(page);
  useUi.setState((state) => ({
    page,
    dialog: null,
    // What was done elsewhere is not said over another page; errors stay until they are closed.
    notices: stays ? state.notices : state.notices.filter((notice) => notice.tone === 'error'),
    selectedId: stays ? selectedId : null,
    focusField: stays ? focusField : null,
  }));
}

/** Back to all workshops. */
export function goLibrary(): void {
  showNow();
  endCapture();
  select(null);
  goTo({ name: 'library' });
  void loadExamples();
}

/** A section, at the given activity or the one that was last open. */
export function goSection(sectionId: string, activityId?: string): void {
  const section = findSection(sectionId);
  const target =
    activityId ?? lastActivity.get(sectionId) ?? section?.activities[0]?.id ?? firstRegister(sectionId);
  goTo({ name: 'section', sectionId, activityId: target });
}

/** The notes that wait to be sorted. */
export function goInbox(): void {
  goTo({ name: 'inbox' });
}

/** Everything the checks found. */
export function goFindings(): void {
  goTo({ name: 'findings' });
}

/** A chain of records from end to end; that of the last visit when none is named. */
export function goThread(chain: ChainId = lastChain): void {
  lastChain = chain;
  goTo({ name: 'thread', chain });
}

/** How ready the project is, and why not more. */
export function goReadiness(): void {
  goTo({ name: 'readiness' });
}

/** How far the guide is answered. */
export function goCoverage(): void {
  goTo({ name: 'coverage' });
}

/** The agenda of the day. */
export function goAgenda(): void {
  goTo({ name: 'agenda' });
}

/** A look across all sections; each view is as it was left. */
export function goView(view: ViewId): void {
  goTo({ name: 'views', view });
}

/** What became of the workshop since it was carried over; always judged from now. */
export function goDifference(): void {
  showNow();
  goTo({ name: 'difference' });
}

/** The page that prints a brief, always from what is now. */
export function goBrief(kind: BriefKind): void {
  showNow();
  goTo({ name: 'brief', kind });
}

/** The neighbour of the section that is shown, in the order of the rail; stays at the ends. */
export function goNeighbour(step: 1 | -1): void {
  const { page } = useUi.getState();
  const index = page.name === 'section' ? SECTIONS.findIndex(({ id }) => id === page.sectionId) : -1;
  const next = SECTIONS[index === -1 ? 0 : index + step];
  if (next) goSection(next.id);
}

/** Shows a record where it lives, selected and with its details open; `field` gets the focus. */
export function goRecord(id: string, field?: string): void {
  const mirror = getMirror();
  const record = mirror?.byId.get(id);
  if (!mirror || !record) {
    notify('info', 'This record is not there any more.');
    return;
  }
  const find = (wanted: string): WorkshopRecord | undefined => mirror.byId.get(wanted);
  const place = placeOfRecord(record, find);
  if (place.page === 'scope') {
    goSection(place.sectionId);
    // Whether a section applies is answered in a dialog of its own.
    if (!isPastShown()) return useUi.setState({ dialog: { name: 'scope', sectionId: place.sectionId } });
  } else if (place.page === 'board') {
    const { page } = useUi.getState();
    const isShown =
      page.name === 'section' && page.sectionId === place.at.sectionId && showsRecord(page, record, find);
    if (!isShown) goSection(place.at.sectionId, place.at.activityId);
  } else PLACES[place.page]();
  select(id, field === undefined ? {} : { field });
}

const PLACES = { inbox: goInbox, agenda: goAgenda, findings: goFindings, readiness: goReadiness } as const;

/** Opens a workshop and shows where work begins; `recordId` goes on to that record. */
export async function openWorkshop(id: string, recordId?: string): Promise<boolean> {
  endCapture();
  await Promise.all([flushDrafts(), flushCapture()]);
  showNow();
  const isOpen = getMirror()?.workshop.id === id || (await loadWorkshop(id));
  if (!isOpen) {
    notify('error', 'This workshop could not be opened. Nothing was changed.');
    return false;
  }
  select(null);
  lastActivity.clear();
  goSection(firstSection());
  if (recordId) goRecord(recordId);
  void restoreCapture(id);
  return true;
}

function placeOf(page: Page): string {
  return page.name === 'section' ? page.sectionId : page.name;
}

function firstRegister(sectionId: string): string {
  return registerId(Object.keys(findSection(sectionId)?.records ?? {})[0] ?? '');
}

/** A new workshop begins where its agenda does; one that has content opens at the first section with records. */
function firstSection(): string {
  const mirror = getMirror();
  const filled = SECTIONS.slice(1).find((section) =>
    Object.entries(section.records).some(
      // What exists once is made with the workshop and says nothing about content.
      ([kind, { singleton }]) => !singleton && (mirror?.byKind.get(kind)?.length ?? 0) > 0,
    ),
  );
  if (filled) return filled.id;
  const planned = firstOpenSection(planOf(mirror?.byKind.get('agenda_item') ?? []));
  return (findSection(planned ?? '') ?? SECTIONS[0])?.id ?? '';
}
