/** Tying on the thread page: the way the chain reads where there is one, else the link dialog asks. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { type Chain, columnOf } from '@shared/thread/chain';
import { type Tie, tieFor } from '@shared/thread/tie';
import { tieRecords } from '../../commands/linking';
import { openLinkDialog } from '../../panels/details/link-target';
import { getMirror } from '../../store/workshop-store';

/** How a record can be tied to one in a column of the chain, or null. */
export function tieTo(chain: Chain, record: WorkshopRecord, column: number): Tie | null {
  return tieFor(chain, record, column, (kind) => (getMirror()?.byKind.get(kind) ?? []).filter(isActive));
}

/** What a drop of one card on another does: it ties them as the chain does, or asks how they belong together. */
export function tieDropped(chain: Chain, draggedId: string, targetId: string): void {
  const mirror = getMirror();
  const [dragged, target] = [mirror?.byId.get(draggedId), mirror?.byId.get(targetId)];
  if (!dragged || !target || draggedId === targetId) return;
  const tie = tieTo(chain, target, columnOf(chain, dragged));
  if (tie) void tieRecords(target.id, tie, dragged.id);
  else openLinkDialog(dragged.id, target.id);
}
