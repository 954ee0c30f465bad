/**
 * Runs the checks beside the window, so that they never hold up a key or a drag, however large the workshop is.
 *
 * It keeps a mirror of its own, fed with the same snapshot and edits; a burst of changes is checked once.
 */
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { createRecordView } from '@shared/sections/record-view';
import { runChecks } from '@shared/sections/run-checks';
import { applyEdits, createMirror, type Mirror, toSnapshot } from '../store/mirror';
import type { FindingsReply, FindingsRequest } from './findings-message';

const QUIET_MS = 120;

let mirror: Mirror | null = null;
/** The moment to judge by; null for now. */
let asOf: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

function check(): void {
  if (!mirror) return;
  const findings = runChecks(createRecordView(toSnapshot(mirror), asOf ?? new Date().toISOString()));
  const { workshop, revision } = mirror;
  const reply: FindingsReply = { workshopId: workshop.id, revision, findings };
  postMessage(reply);
}

addEventListener('message', ({ data }: MessageEvent<FindingsRequest>) => {
  if (data.type === 'load') {
    mirror = createMirror(JSON.parse(data.text) as WorkshopSnapshot);
    asOf = data.asOf ?? null;
  } else if (mirror?.workshop.id === data.workshopId && data.revision === mirror.revision + 1)
    mirror = applyEdits(mirror, data.edits, data.revision);
  else return;
  clearTimeout(timer);
  timer = setTimeout(check, QUIET_MS);
});
