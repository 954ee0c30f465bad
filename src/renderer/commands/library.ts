/** What people do with whole workshops: make, open, copy, put away, bring in from files. */

import type { Workshop } from '@shared/domain/workshop';
import type { InputOf } from '@shared/ipc/contract';
import type { ImportPreview, SearchHit } from '@shared/ipc/replies';
import type { Redaction } from '@shared/report/redaction/profile';
import { redactionText } from '@shared/report/redaction/redaction-text.en';
import { ulid } from 'ulid';
import { client } from '../client/client';
import { flushDrafts } from '../store/drafts';
import { loadExamples, loadLibrary } from '../store/feed';
import { useLibrary } from '../store/library-store';
import { notify, useUi } from '../store/ui-store';
import { getMirror, getWorkshopId } from '../store/workshop-store';
import { errorText } from './error-text';
import { ask, send } from './intents';
import { goRecord, openWorkshop } from './navigation';

/** What the dialog for a new workshop asks. */
export interface NewWorkshop {
  readonly title: string;
  readonly client: string;
  readonly template: string;
  readonly heldOn: string | null;
}

/** Makes a workshop and opens it. */
export async function createWorkshop(wishes: NewWorkshop): Promise<boolean> {
  const saved = await send('workshop.create', { ...wishes, opId: ulid() });
  return saved !== null && openWorkshop(saved.id);
}

/** Copies a bundled example into the library and opens it. */
export async function openExample(name: string): Promise<boolean> {
  const saved = await send('library.openExample', { name, opId: ulid() });
  return saved !== null && openWorkshop(saved.id);
}

/** One example opens at once; several are offered for choice. */
export async function tryExample(): Promise<void> {
  await loadExamples();
  const { examples } = useLibrary.getState();
  const [only] = examples;
  if (only && examples.length === 1) void openExample(only.name);
  else useUi.setState({ dialog: { name: 'examples' } });
}

/** Changes what the library shows of a workshop: title, client, day. */
export async function updateWorkshop(
  id: string,
  patch: Partial<Pick<Workshop, 'title' | 'client' | 'heldOn' | 'template'>>,
): Promise<boolean> {
  return (await send('workshop.update', { id, ...patch, opId: ulid() })) !== null;
}

/** Copies a workshop with everything in it; the copy stays in the library. */
export async function duplicateWorkshop(id: string, title: string): Promise<void> {
  const saved = await send('workshop.duplicate', {
    id,
    title: `${title} (copy)`.slice(0, 400),
    opId: ulid(),
  });
  if (saved) notify('info', 'Copied.', { label: 'Open the copy', run: () => void openWorkshop(saved.id) });
}

/** Moves a workshop to the archive or back. */
export async function archiveWorkshop(id: string, archived: boolean): Promise<void> {
  const saved = await send('workshop.archive', { id, archived, opId: ulid() });
  if (!saved) return;
  const back = { label: 'Undo', run: () => void archiveWorkshop(id, !archived) };
  notify('info', archived ? 'Moved to the archive.' : 'Moved back to the active workshops.', back);
}

/** Moves a workshop to the bin; nothing is destroyed and the notice takes it back. */
export async function binWorkshop(id: string): Promise<void> {
  const saved = await send('workshop.delete', { id, deleted: true, opId: ulid() });
  if (saved) notify('info', 'Moved to the bin.', { label: 'Undo', run: () => void restoreWorkshop(id) });
}

/** Takes a workshop out of the bin. */
export async function restoreWorkshop(id: string): Promise<void> {
  const saved = await send('workshop.delete', { id, deleted: false, opId: ulid() });
  if (saved) notify('info', 'Restored.');
}

/** Asks, then deletes a workshop for good. */
export function purgeWorkshop(id: string, title: string): void {
  useUi.setState({
    dialog: {
      name: 'confirm',
      title: 'Delete for good?',
      text: `“${title}” and everything in it will be gone from this computer. This cannot be undone. Exported files are not touched.`,
      action: 'Delete for good',
      run: () => void purgeNow(id),
    },
  });
}

async function purgeNow(id: string): Promise<void> {
  const result = await client.call('workshop.purge', { id });
  if (result.ok) notify('info', 'Deleted for good.');
  else notify('error', errorText(result.error));
}

/** Asks for a file and shows what is in it before anything is written. */
export async function inspectFile(): Promise<void> {
  showPreview(await ask('file.inspect', {}));
}

/** The same for a file that was dropped on the window. */
export async function inspectDropped(file: File): Promise<void> {
  const droppedPath = window.groundwork.pathOf(file as never);
  if (droppedPath) showPreview(await ask('file.inspect', { droppedPath }));
}

/** Shows what an import would bring. */
export function showPreview(preview: ImportPreview | null): void {
  if (preview) useUi.setState({ dialog: { name: 'import', preview } });
}

/** Brings the inspected file in as a workshop of its own and opens it. */
export async function importFile(token: string): Promise<boolean> {
  const saved = await send('file.import', { token, opId: ulid() });
  return saved !== null && openWorkshop(saved.id);
}

/** The workshop's own formats, and those for other programs. */
type ExportFormat = InputOf<'file.export'>['format'];

/** Writes the open workshop to a file of the chosen format; the formats for other programs can leave something out. */
export async function exportWorkshop(format: ExportFormat, redaction: Redaction = 'none'): Promise<void> {
  await flushDrafts();
  const file = await ask('file.export', { workshopId: getWorkshopId(), format, redaction });
  if (!file) return;
  const left = redaction === 'none' ? '' : ` ${redactionText[redaction][1]}`;
  notify('info', `Exported to ${file.fileName}.${left}${photosLeft(file.missingPhotos, format)}`);
}

/** Says which photos a file does not hold, and what to do. */
function photosLeft(count: number, format: ExportFormat): string {
  if (count === 0) return '';
  const photos = count === 1 ? 'The photo' : `The ${count} photos`;
  if (format === 'json') return ` ${photos} cannot go into this format; “Export workshop” takes them along.`;
  return count === 1
    ? ' One photo is not in it, because its picture is missing.'
    : ` ${count} photos are not in it, because their pictures are missing.`;
}

/** Looks for text in all workshops, or among the records of some kinds. */
export async function searchLibrary(
  text: string,
  kinds: readonly string[] | null = null,
): Promise<readonly SearchHit[]> {
  if (text.trim() === '') return [];
  const input = { text: text.trim().slice(0, 200), ...(kinds && { kinds: [...kinds] }) };
  return (await ask('library.search', input)) ?? [];
}

/** Opens the workshop of a search hit at its record. */
export async function openHit(hit: SearchHit): Promise<void> {
  useUi.setState({ dialog: null });
  const { page } = useUi.getState();
  if (page.name !== 'library' && getMirror()?.workshop.id === hit.workshopId) goRecord(hit.recordId);
  else await openWorkshop(hit.workshopId, hit.recordId);
}

/** Loads the library again after it failed. */
export function reloadLibrary(): void {
  useLibrary.setState({ status: 'loading' });
  void loadLibrary();
}
