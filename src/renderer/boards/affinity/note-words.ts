/** How a note is written: as much of its text as fits, in letters as large as they can be, and what it is called. Pure. */

/** Sizes of letters, from the largest: up to how many letters of usual width fit a note. */
const STEPS = [40, 70, 112, 160] as const;
/** How many sizes there are; the classes of the notes are numbered by them. */
export const STEP_COUNT = STEPS.length;

export interface NoteText {
  readonly text: string;
  /** 0 for the largest letters. */
  readonly step: number;
}

/** Letters that take the place of two: Chinese, Japanese, Korean and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/gu;

/** The text as a note shows it. What does not fit is cut behind a word; the whole of it is there when it is opened. */
export function fitText(text: string): NoteText {
  const words = text.trim();
  const width = widthOf(words);
  const step = STEPS.findIndex((most) => width <= most);
  if (step >= 0) return { text: words, step };
  return { text: `${cut(words, STEPS[STEP_COUNT - 1] ?? 0)}…`, step: STEP_COUNT - 1 };
}

function widthOf(text: string): number {
  // A line that is broken by hand leaves about half of it empty.
  return text.length + (text.match(WIDE)?.length ?? 0) + 8 * (text.split('\n').length - 1);
}

function cut(text: string, most: number): string {
  const share = most / widthOf(text);
  const rough = text.slice(0, Math.max(1, Math.floor(text.length * share) - 1));
  const whole = rough.replace(/\s+\S*$/u, '');
  const kept = whole.length > rough.length / 2 ? whole : rough;
  // Never half of a letter that is written as two.
  return kept.replace(/[\ud800-\udbff]$/u, '').replace(/[\s\u200d]+$/u, '');
}

/** Up to two letters for somebody: of the first and last word of their name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** What a note is called aloud: "Late at night. N-12, by Finance, in group Cost, 3 dots". */
export function noteName(note: {
  readonly ref: string;
  readonly text: string;
  readonly by: string | null;
  readonly group: string | null;
  readonly dots: number | null;
  readonly isSorted: boolean;
}): string {
  const facts = [
    note.ref,
    note.by === null ? null : `by ${note.by}`,
    note.group === null ? null : `in ${note.group}`,
    note.dots === null ? null : dotsWords(note.dots),
    note.isSorted ? 'sorted' : null,
  ];
  return `${note.text} (${facts.filter((fact) => fact !== null).join(', ')})`;
}

/** "3 dots". */
export function dotsWords(count: number): string {
  return `${count} ${count === 1 ? 'dot' : 'dots'}`;
}
