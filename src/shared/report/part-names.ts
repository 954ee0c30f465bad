/** What briefs of a part are called, and which briefs they are. Words only, so that pages can use it. */
import {
  type BriefKind,
  DRAFT_PRINTS,
  type DraftPrint,
  ROLE_BRIEFS,
  type RoleBrief,
  SHEET_PRINTS,
  type SheetPrint,
} from '../domain/report-block';
import { changeText } from './changes/change-text.en';
import { DRAFT_NAMES } from './drafts/draft-text.en';
import { READER_NAMES } from './readers/reader-text.en';

/** A brief of a part. */
export type PartBrief = RoleBrief | SheetPrint | DraftPrint | 'difference';

const SHEET_NAMES: Readonly<Record<SheetPrint, string>> = {
  personas: 'Persona cards',
  journeys: 'Journey sheets',
};

/** What a part is called. */
export function partBriefName(kind: PartBrief): string {
  if (isRoleBrief(kind)) return READER_NAMES[kind][0];
  if (isSheetPrint(kind)) return SHEET_NAMES[kind];
  return kind === 'difference' ? changeText.name : DRAFT_NAMES[kind];
}

/** The brief shows a part of the workshop. */
export function isPartBrief(kind: BriefKind): kind is PartBrief {
  return (
    isRoleBrief(kind) ||
    isSheetPrint(kind) ||
    DRAFT_PRINTS.some((draft) => draft === kind) ||
    kind === 'difference'
  );
}

/** Every subject has a page of its own. */
export function isSheetPrint(kind: BriefKind): kind is SheetPrint {
  return SHEET_PRINTS.some((sheet) => sheet === kind);
}

/** The brief is for one group of readers. */
export function isRoleBrief(kind: BriefKind): kind is RoleBrief {
  return ROLE_BRIEFS.some((brief) => brief === kind);
}
