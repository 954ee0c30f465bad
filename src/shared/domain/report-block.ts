/**
 * What a brief is made of, before anybody decides how it is printed.
 *
 * Sections and brief builders produce these blocks; `main/report` is the only place that turns them into pages.
 * Every text is plain text of any script. A block never carries paths, addresses, markup or the bytes of pictures; a
 * photo is named by its hash.
 */
import type { Figure } from './figure';

/** How much weight a column gets: a share of the free width, or just what its longest word needs. */
export interface ReportColumn {
  readonly label: string;
  /** Share of the width that is left after the `narrow` columns; 1 when absent. */
  readonly weight?: number;
  /** Only as wide as its content: ids, dates, numbers. */
  readonly narrow?: boolean;
  readonly align?: 'start' | 'end' | 'center';
  /** An empty box to write into, in each row of a form. */
  readonly box?: boolean;
}

/** A card to be cut out. */
export interface ReportCard {
  /** What people quote, printed large: "G-03". */
  readonly ref: string;
  readonly text: string;
  /** What it is: "Goal". */
  readonly note: string;
}

/** One box of a canvas. */
export interface ReportBox {
  readonly title: string;
  /** The grade of evidence, or what else has to be known to read the box. */
  readonly note: string;
  /** One paragraph each. */
  readonly lines: readonly string[];
  /** Share of the width of its row; 1 when absent. */
  readonly weight?: number;
}

/** One printed thing. A new kind needs a renderer in `main/report/blocks`, and the compiler asks for it. */
export type ReportBlock =
  | {
      readonly type: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly bookmark?: boolean;
    }
  | {
      readonly type: 'paragraph';
      readonly text: string;
      readonly tone?: 'normal' | 'lead' | 'muted' | 'small';
    }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  /** Label and value pairs, in reading order; with `isPaired` two short ones share a line. */
  | {
      readonly type: 'fields';
      readonly rows: readonly { readonly label: string; readonly value: string }[];
      readonly isPaired?: boolean;
    }
  | {
      readonly type: 'table';
      /** Read aloud and printed above the table. */
      readonly caption?: string;
      readonly columns: readonly ReportColumn[];
      /** One string per column; a short row is filled with empty cells. */
      readonly rows: readonly (readonly string[])[];
      /** Said instead of an empty table. */
      readonly empty: string;
      /** Rows of all tables that are to have the same widths as this one, which stand below each other. */
      readonly alike?: readonly (readonly string[])[];
    }
  | {
      readonly type: 'callout';
      readonly tone: 'info' | 'warning' | 'error';
      readonly title: string;
      readonly text: string;
    }
  | { readonly type: 'figure'; readonly figure: Figure; readonly caption: string }
  /** A photo of the workshop, by the hash that its file is kept under; its size in pixels. */
  | {
      readonly type: 'photo';
      readonly sha256: string;
      readonly width: number;
      readonly height: number;
      readonly ref: string;
      readonly alt: string;
      readonly caption: string;
    }
  /** Blocks side by side; widths as shares. */
  | {
      readonly type: 'columns';
      readonly columns: readonly { readonly weight: number; readonly blocks: readonly ReportBlock[] }[];
    }
  /** Boxes side by side, row below row, each with a heading and a line that says how sure it is. */
  | { readonly type: 'canvas'; readonly rows: readonly (readonly ReportBox[])[] }
  /** Cards to be cut out, up to ten on a page; it begins on a page of its own. */
  | { readonly type: 'cards'; readonly cards: readonly ReportCard[] }
  | { readonly type: 'contents' }
  /** A new page; with `unlessLeft` only where less than this share of the page (0 to 1) is left. */
  | { readonly type: 'page-break'; readonly unlessLeft?: number };

/** Paper sizes that a brief can be printed on. */
export const PAGE_SIZES = ['a4', 'letter'] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** What is printed for the people in the room. */
export const ROOM_PRINTS = ['agenda', 'room_cards', 'ballots', 'worksheets', 'role_cards'] as const;
export type RoomPrint = (typeof ROOM_PRINTS)[number];

/** A selection for one group of readers; references are those of the full report. */
export const ROLE_BRIEFS = ['for_sponsor', 'for_ml_team', 'for_data_and_legal', 'for_ux'] as const;
export type RoleBrief = (typeof ROLE_BRIEFS)[number];

/** One page per persona or journey. */
export const SHEET_PRINTS = ['personas', 'journeys'] as const;
export type SheetPrint = (typeof SHEET_PRINTS)[number];

/** Documents of the finished system, begun with what the records know. */
export const DRAFT_PRINTS = ['model_card', 'datasheet'] as const;
export type DraftPrint = (typeof DRAFT_PRINTS)[number];

/** Lists to work with after the workshop: what limits and threatens, what proves what, who does what until when. */
export const LIST_BRIEFS = ['register', 'traceability', 'actions'] as const;
export type ListBrief = (typeof LIST_BRIEFS)[number];

/** Which brief: one page for the sponsor, everything that was recorded, parts of it, or material for the room. */
export const BRIEF_KINDS = [
  ...(['executive', 'full'] as const),
  ...LIST_BRIEFS,
  ...ROLE_BRIEFS,
  ...SHEET_PRINTS,
  ...DRAFT_PRINTS,
  'difference',
  ...ROOM_PRINTS,
] as const;
export type BriefKind = (typeof BRIEF_KINDS)[number];

/** A whole brief, ready to be set in type. */
export interface ReportDocument {
  readonly kind: BriefKind;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47; decides the Han variant of ambiguous characters and the document language. */
  readonly language: string;
  /** The moment the content stands for, ISO 8601. */
  readonly asOf: string;
  /** Left and right part of the running header. */
  readonly header: { readonly left: string; readonly right: string };
  /** Printed beside "page x of y". */
  readonly footer: string;
  /** Each heading of level 1 begins a sheet that has to be exactly one page; without it the document flows. */
  readonly isInSheets?: boolean;
  readonly cover?: { readonly title: string; readonly subtitle: string; readonly lines: readonly string[] };
  readonly blocks: readonly ReportBlock[];
}
