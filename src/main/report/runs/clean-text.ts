/**
 * Makes any text safe to set in type without hiding anything: line ends become "\n", tabs four spaces, and what can
 * never be drawn (control characters, halves of surrogate pairs) becomes the replacement character, counted.
 */

/** Counts code points that could not be drawn as themselves. */
export interface MissingCounter {
  add(codePoint: number): void;
}

const NEEDS_WORK = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/;
const LINE_END = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g;
const UNPRINTABLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Brings line ends and tabs into the form in which they are set; everything else stays, unit by unit. */
export function normalizeLines(text: string): string {
  return NEEDS_WORK.test(text) ? text.replace(LINE_END, '\n').replace(/\t/g, '    ') : text;
}

/** Returns the text as it can be printed; every character that had to be replaced is added to `missing`. */
export function cleanText(text: string, missing: MissingCounter): string {
  if (!NEEDS_WORK.test(text)) return text;
  return normalizeLines(text).replace(UNPRINTABLE, (character) => {
    missing.add(character.charCodeAt(0));
    return '\ufffd';
  });
}
