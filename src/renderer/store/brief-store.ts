/** The brief that is being printed or looked at. */
import type { BriefKind, PageSize } from '@shared/domain/report-block';
import type { BriefResult } from '@shared/ipc/replies';
import type { Redaction } from '@shared/report/redaction/profile';
import type { BoardPlace } from '@shared/room/state';
import { useMemo } from 'react';
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

/** What the next brief is printed with; stays while the app runs, the paper also after that. */
export interface BriefChoices {
  readonly page: PageSize;
  readonly redaction: Redaction;
  readonly language: string | null;
}

export interface BriefState {
  readonly choices: BriefChoices;
  /** The workshop that the language was chosen for. */
  readonly languageOf: string | null;
  /** Pages of what was printed, by workshop and kind. */
  readonly pageCounts: Readonly<Record<string, number>>;
  readonly job:
    | { readonly type: 'none' }
    | (BriefOf & {
        readonly type: 'printing';
        readonly jobId: string;
        readonly stage: string;
        /** Which one of several that go into one folder. */
        readonly several?: { readonly at: number; readonly of: number };
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

export const useBrief = create<BriefState>()(() => ({
  languageOf: null,
  choices: { page: 'a4', redaction: 'none', language: null },
  pageCounts: {},
  job: { type: 'none' },
}));

/** The choices for a workshop: a language that was chosen for another one does not count. */
export function useBriefChoices(workshopId: string | undefined): BriefChoices {
  const choices = useBrief((state) => state.choices);
  const isOwn = useBrief((state) => state.languageOf === workshopId);
  return useMemo(() => (isOwn ? choices : { ...choices, language: null }), [choices, isOwn]);
}
