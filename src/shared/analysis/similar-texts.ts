/**
 * Texts that say nearly the same: trigram sets with a Jaccard index of at least 0.85.
 *
 * Comparing all pairs would take minutes for a few thousand notes. Two sets that are that similar must share at least
 * one of their rarest trigrams (prefix filtering, Chaudhuri et al. 2006), so only texts that meet in such a bucket are
 * compared, and each text is reported against one earlier text only.
 */
export const SIMILAR = 0.85;
const MAX_CANDIDATES = 24;
const HASHES = 2 ** 18;
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

/** A trigram set as sorted hashes, and the rarest of them: similar texts share at least one of those. */
interface Sketch {
  readonly hashes: Float64Array;
  readonly rarest: Float64Array;
}

/** Pairs of positions in `texts` that say nearly the same; `second` occurs once at most, `mayPair` can refuse. */
export function findSimilarPairs(
  texts: readonly string[],
  mayPair: (first: number, second: number) => boolean,
): readonly SimilarPair[] {
  const words = texts.map(normalise);
  const sketches = sketch(words);
  const buckets = new Map<number, number[]>();
  // Which text last looked at a candidate, so that nobody is compared twice.
  const seenBy = new Int32Array(texts.length).fill(-1);
  const pairs: SimilarPair[] = [];
  sketches.forEach((own, second) => {
    const first = findPartner(own, second);
    if (first !== undefined) pairs.push({ first, second });
    for (const hash of own.rarest) {
      const bucket = buckets.get(hash);
      if (bucket) bucket.push(second);
      else buckets.set(hash, [second]);
    }
  });
  return pairs;

  function findPartner(own: Sketch, second: number): number | undefined {
    let candidates = 0;
    for (const hash of own.rarest) {
      for (const first of buckets.get(hash) ?? []) {
        const other = sketches[first];
        if (!other || seenBy[first] === second || !isSimilarSize(own.hashes.length, other.hashes.length))
          continue;
        if (candidates >= MAX_CANDIDATES) return undefined;
        candidates += 1;
        seenBy[first] = second;
        if (isAlike(own.hashes, other.hashes) && mayPair(first, second) && isSame(words, first, second))
          return first;
      }
    }
    return undefined;
  }
}

/** Hashes can collide, so a pair counts only when the texts themselves agree. */
function isSame(words: readonly string[], first: number, second: number): boolean {
  return jaccard(trigrams(words[first] ?? ''), trigrams(words[second] ?? '')) >= SIMILAR;
}

function isSimilarSize(a: number, b: number): boolean {
  return Math.min(a, b) >= SIMILAR * Math.max(a, b);
}

/** Jaccard of two sorted lists, given up as soon as too many differ. */
function isAlike(a: Float64Array, b: Float64Array): boolean {
  const needed = (SIMILAR * (a.length + b.length)) / (1 + SIMILAR) - 1e-9;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
    if (shared + Math.min(a.length - i, b.length - j) < needed) return false;
  }
  return shared >= needed;
}

function sketch(words: readonly string[]): readonly Sketch[] {
  const sets = words.map(hashPieces);
  const frequency = new Uint32Array(HASHES);
  for (const set of sets) for (const hash of set) frequency[hash] = (frequency[hash] ?? 0) + 1;
  return sets.map((hashes) => {
    // Frequency first, hash second, in one number, so that the native sort of numbers can order them.
    const keys = hashes.map((hash) => (frequency[hash] ?? 0) * HASHES + hash).sort();
    const kept = hashes.length < 2 ? 0 : hashes.length - Math.ceil(SIMILAR * hashes.length) + 1;
    return { hashes, rarest: keys.slice(0, kept).map((key) => key % HASHES) };
  });
}

function hashPieces(word: string): Float64Array {
  const padded = ` ${word} `;
  const all = new Float64Array(Math.max(padded.length - 2, 0));
  for (let at = 0; at < all.length; at += 1) {
    const [a, b, c] = [padded.charCodeAt(at), padded.charCodeAt(at + 1), padded.charCodeAt(at + 2)];
    all[at] = (Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35) >>> 8) % HASHES;
  }
  all.sort();
  return all.filter((hash, at) => at === 0 || hash !== all[at - 1]);
}
