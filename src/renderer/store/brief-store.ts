/** The brief that is being printed or looked at. */
import type { BriefKind, PageSize } from '@shared/domain/report-block';
import type { BriefResult } from '@shared/ipc/replies';
import type { Redaction } from '@shared/report/redaction/profile';
import type { BoardPlace } from '@shared/room/state';
import { create } from 'zustand';

/** What is asked for. */
export interface BriefWish {
  readonly kind: BriefKind;
  readonly page: PageSize;
  /** The board that material for the room is for; null for the round on the table, or all. */
  readonly place: BoardPlace | null;
  readonly redaction: Redaction;
  /** BCP 47; null for the workshop's own. */
  readonly language: string | null;
}

interface BriefOf extends BriefWish {
  readonly workshopId: string;
}

export interface BriefState {
  readonly job:
    | { readonly type: 'none' }
    | (BriefOf & {
        readonly type: 'printing';
        readonly jobId: string;
        readonly stage: string;
        readonly value: number;
      })
    | (BriefOf & {
        readonly type: 'done';
        readonly result: BriefResult;
        readonly bytes: Uint8Array;
        /** ISO 8601. */
        readonly printedAt: string;
      })
    | { readonly type: 'failed'; readonly text: string };
}

export const useBrief = create<BriefState>()(() => ({ job: { type: 'none' } }));
