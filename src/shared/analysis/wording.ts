/**
 * Does a sentence say anything? Rules of thumb that catch placeholders, single words, repetition, the question copied
 * as the answer, and "fast" without a number. They warn; they never block.
 */
import { jaccard, normalise, SIMILAR, trigrams } from './similar-texts';

export type WordingFlaw = 'placeholder' | 'too_short' | 'repeated' | 'copied_prompt' | 'vague';

export interface WordingContext {
  /** Answers that are complete although they look like placeholders. */
  readonly literals: readonly string[];
  /** Questions and help texts as `promptPieces` prepared them. */
  readonly prompts: readonly PromptPieces[];
  /** Does a number stand somewhere else in the record? Asked only when it matters. */
  readonly hasNumber: () => boolean;
}

/** A question as words and as the set of its pieces. */
interface PromptPieces {
  readonly words: string;
  readonly pieces: ReadonlySet<string>;
}

// Written without blanks, so that "t.b.d." and "see above" are found however they are spelt.
const PLACEHOLDERS = new Set(
  'tbd,tbc,todo,na,none,nil,unknown,later,test,xxx,seeabove,tobedecided,tobedefined'.split(','),
);
const VAGUE_TERMS = [
  ...[
    'fast',
    'quick',
    'real time',
    'better',
    'improve',
    'optimal',
    'accurate',
    'robust',
    'scalable',
    'efficient',
  ],
  ...['user friendly', 'intuitive', 'seamless', 'high quality', 'state of the art', 'as soon as possible'],
  ...['minimal', 'reasonable', 'acceptable', 'adequate'],
];
const VAGUE = new RegExp(
  `(?<![\\p{L}])(${VAGUE_TERMS.join('|').replaceAll(' ', '[\\s-]+')})(?![\\p{L}])`,
  'iu',
);
// Scripts that write words without blanks between them, where counting blanks would say "one word".
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Signs that are a whole answer where a unit is asked for. */
const SIGN = /[%‰°\p{Sc}]/u;
const MIN_CHARACTERS = 15;
const MIN_WORDS = 3;
const MIN_UNSPACED = 6;

/** True for "TBD", "n/a" and the like: text that only fills the box. */
export function isPlaceholder(text: string, literals: readonly string[] = []): boolean {
  if (literals.includes(text.trim().toLowerCase())) return false;
  if (text.length > 40) return false;
  const bare = normalise(text).replaceAll(' ', '');
  return bare === '' ? !SIGN.test(text) : PLACEHOLDERS.has(bare);
}

/** Prepares questions and help texts for comparison, once for many answers. */
export function promptPieces(prompts: readonly string[]): readonly PromptPieces[] {
  return prompts.map(normalise).map((words) => ({ words, pieces: trigrams(words) }));
}

/** The first flaw of a sentence, worst first, or null; `term` is the vague word. */
export function findFlaw(text: string, context: WordingContext): { flaw: WordingFlaw; term?: string } | null {
  if (context.literals.includes(text.trim().toLowerCase())) return null;
  if (isPlaceholder(text)) return { flaw: 'placeholder' };
  if (isTooShort(text)) return { flaw: 'too_short' };
  if (isRepeated(text)) return { flaw: 'repeated' };
  if (isCopied(text, context.prompts)) return { flaw: 'copied_prompt' };
  const vague = /\p{N}/u.test(text) ? null : VAGUE.exec(text);
  return vague && !context.hasNumber() ? { flaw: 'vague', term: (vague[1] ?? '').toLowerCase() } : null;
}

function isTooShort(text: string): boolean {
  const trimmed = text.trim();
  if (UNSPACED.test(trimmed)) return [...trimmed].length < MIN_UNSPACED;
  return trimmed.length < MIN_CHARACTERS || trimmed.split(/\s+/u).length < MIN_WORDS;
}

/** One character or one word makes up more than half of the text. */
function isRepeated(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const characters = [...text.slice(0, 2_000).replace(/\s/gu, '')];
  return (
    mostFrequent(characters) > characters.length / 2 ||
    (words.length > 2 && mostFrequent(words) > words.length / 2)
  );
}

function mostFrequent(items: readonly string[]): number {
  const counts = new Map<string, number>();
  let most = 0;
  for (const item of items) {
    const count = (counts.get(item) ?? 0) + 1;
    counts.set(item, count);
    if (count > most) most = count;
  }
  return most;
}

function isCopied(text: string, prompts: readonly PromptPieces[]): boolean {
  if (text.length > 400) return false;
  const words = normalise(text);
  let pieces: ReadonlySet<string> | undefined;
  return prompts.some((prompt) => {
    const [short, long] = [words.length, prompt.words.length].sort((a, b) => a - b);
    if ((short ?? 0) < 0.6 * (long ?? 0)) return false;
    pieces ??= trigrams(words);
    return jaccard(prompt.pieces, pieces) >= SIMILAR;
  });
}
