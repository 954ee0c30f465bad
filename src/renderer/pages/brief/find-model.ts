/** Finding words on printed pages: where they stand, as shares of the page. Pure. */

/** A piece of text of a page as the PDF reader gives it: its lower left corner and its size in points. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The words of a page. */
export interface PageText {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
}

/** A marked place, as shares of the page from its upper left corner. */
export interface Mark {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One place where the searched words stand; they may run over several lines. */
export interface Hit {
  /** 1 for the first page. */
  readonly page: number;
  readonly marks: readonly Mark[];
}

/** More hits than this are not shown; nobody walks through them. */
export const MAX_HITS = 1_000;

/** All places of some words, page by page; upper and lower case, accents and kinds of space are the same. */
export function findHits(pages: readonly PageText[], searched: string): readonly Hit[] {
  const wanted = fold(searched).text.trim();
  if (wanted === '') return [];
  const hits: Hit[] = [];
  for (const [index, page] of pages.entries()) {
    const { text, owners } = joined(page);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      hits.push({ page: index + 1, marks: marksOf(page, owners.slice(at, at + wanted.length)) });
      if (hits.length === MAX_HITS) return hits;
    }
  }
  return hits;
}

/** The hit before or after one, round and round; -1 when there are none. */
export function nextHit(current: number, step: 1 | -1, count: number): number {
  return count === 0 ? -1 : (current + step + count) % count;
}

interface Owner {
  readonly piece: number;
  /** Where in the piece, as shares of its length. */
  readonly from: number;
  readonly to: number;
}

function joined({ pieces }: PageText): { readonly text: string; readonly owners: readonly Owner[] } {
  let text = '';
  const owners: Owner[] = [];
  for (const [piece, { text: words }] of pieces.entries()) {
    const { text: folded, origins } = fold(words);
    if (text !== '' && !text.endsWith(' ') && !folded.startsWith(' ')) {
      text += ' ';
      owners.push({ piece, from: 0, to: 0 });
    }
    text += folded;
    for (const origin of origins)
      owners.push({ piece, from: origin / words.length, to: (origin + 1) / words.length });
  }
  return { text, owners };
}

/** Letters that count, and where each came from. */
function fold(words: string): { readonly text: string; readonly origins: readonly number[] } {
  let text = '';
  const origins: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const plain = (words[at] ?? '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/\s/gu, ' ')
      .toLowerCase();
    if (plain === ' ' && text.endsWith(' ')) continue;
    text += plain;
    for (let count = 0; count < plain.length; count++) origins.push(at);
  }
  return { text, origins };
}

function marksOf({ pieces, width, height }: PageText, owners: readonly Owner[]): readonly Mark[] {
  const spans = new Map<number, { from: number; to: number }>();
  for (const { piece, from, to } of owners) {
    if (from === to) continue;
    const known = spans.get(piece);
    spans.set(piece, { from: Math.min(known?.from ?? 1, from), to: Math.max(known?.to ?? 0, to) });
  }
  return [...spans].flatMap(([index, { from, to }]) => {
    const piece = pieces[index];
    if (!piece) return [];
    return {
      left: (piece.x + piece.width * from) / width,
      top: (height - piece.y - piece.height) / height,
      width: (piece.width * (to - from)) / width,
      height: (piece.height * 1.2) / height,
    };
  });
}
