/**
 * Texts that say nearly the same: trigram sets with a Jaccard index of at least 0.85.
 *
 * Comparing all pairs would take minutes for a few thousand notes. Two sets that are that similar must share at least
 * one of their rarest trigrams (prefix filtering, Chaudhuri et al. 2006), so only texts that meet in such a bucket are
 * compared, and each text is reported against one earlier text only.
 */
export const SIMILAR = 0.85;
const MAX_CANDIDATES = 40;
const MAX_TEXT = 600;

/** Folds case, punctuation and blanks away, so that only the words count. */
export function normalise(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The set of three-character pieces of a normalised text, with its ends marked. */
export function trigrams(normalised: string): ReadonlySet<string> {
  const padded = ` ${normalised} `;
  const pieces = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3));
  return pieces;
}

/** Shared pieces / all pieces, 0 to 1; two empty sets are not alike. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

export interface SimilarPair {
  readonly first: number;
  readonly second: number;
}

/** Pairs of positions in `texts` that say nearly the same; `second` occurs once at most, `mayPair` can refuse. */
export function findSimilarPairs(
  texts: readonly string[],
  mayPair: (first: number, second: number) => boolean,
): readonly SimilarPair[] {
  const sets = texts.map((text) => trigrams(normalise(text)));
  const frequency = countPieces(sets);
  const buckets = new Map<string, number[]>();
  const pairs: SimilarPair[] = [];
  sets.forEach((set, second) => {
    if (set.size < 2) return;
    const prefix = rarest(set, frequency);
    const first = findPartner(second, set, prefix);
    if (first !== undefined) pairs.push({ first, second });
    for (const piece of prefix) {
      const bucket = buckets.get(piece);
      if (bucket) bucket.push(second);
      else buckets.set(piece, [second]);
    }
  });
  return pairs;

  function findPartner(
    second: number,
    set: ReadonlySet<string>,
    prefix: readonly string[],
  ): number | undefined {
    const seen = new Set<number>();
    for (const piece of prefix) {
      for (const first of buckets.get(piece) ?? []) {
        if (seen.has(first)) continue;
        if (seen.size >= MAX_CANDIDATES) return undefined;
        seen.add(first);
        const other = sets[first];
        if (!other || Math.min(other.size, set.size) < SIMILAR * Math.max(other.size, set.size)) continue;
        if (jaccard(other, set) >= SIMILAR && mayPair(first, second)) return first;
      }
    }
    return undefined;
  }
}

function countPieces(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const set of sets) for (const piece of set) frequency.set(piece, (frequency.get(piece) ?? 0) + 1);
  return frequency;
}

/** The pieces of which at least one is shared with every text that is similar enough. */
function rarest(set: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): readonly string[] {
  const ordered = [...set].sort((a, b) => {
    const difference = (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0);
    return difference !== 0 ? difference : a < b ? -1 : 1;
  });
  return ordered.slice(0, set.size - Math.ceil(SIMILAR * set.size) + 1);
}
