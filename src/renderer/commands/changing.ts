/** Commands that change the open workshop, or show it as it is now; none of them runs while an earlier moment is shown. */
import type { CommandId } from '@shared/commands';

export const CHANGING: ReadonlySet<CommandId> = new Set<CommandId>([
  'brief.open',
  'capture.open',
  'capture.park',
  'clock.extend',
  'day.end',
  'day.next',
  'day.previous',
  'day.repeat',
  'day.skip',
  'file.exportGroundwork',
  'file.exportJson',
  'history.redo',
  'history.undo',
  'photo.add',
  'record.agree',
  'record.delete',
  'record.duplicate',
  'record.link',
  'record.new',
  'round.open',
  'workshop.close',
  'workshop.reassess',
  'workshop.reopen',
]);
