/** What the window and the findings worker say to each other. */
import type { Edit } from '@shared/domain/change';
import type { JudgementChanges } from './judgement-changes';

export type FindingsRequest =
  /** A workshop is shown: its snapshot as JSON text, as main sent it; `asOf` (ISO 8601) for one of an earlier moment. */
  | { readonly type: 'load'; readonly text: string; readonly asOf?: string }
  | {
      readonly type: 'edits';
      readonly workshopId: string;
      readonly revision: number;
      readonly edits: readonly Edit[];
    };

/** What has changed since the reply before; everything in the first one after a load. */
export interface FindingsReply extends JudgementChanges {
  readonly workshopId: string;
  readonly revision: number;
}
