/** File names that every system takes, from whatever people call their workshop. */

const MAX_GRAPHEMES = 80;
const MAX_BYTES = 200;
/** Control characters, marks that turn text around (they disguise endings) and what Windows does not allow. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u061c\u2028-\u202e\u2060\u2066-\u2069\ufeff<>:"/\\|?*]/gu;
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i;

/** "Ticket routing.groundwork" for ("Ticket routing", "groundwork"); at most 80 graphemes and 200 bytes with the ending. */
export function safeFileName(title: string, extension: string): string {
  const ending = `.${extension}`;
  const clean = title.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ');
  const stem = trimEnds(cut(trimEnds(clean), MAX_GRAPHEMES - ending.length, MAX_BYTES - ending.length));
  if (stem === '') return `workshop${ending}`;
  return `${DEVICE.test(stem) ? '_' : ''}${stem}${ending}`;
}

/** Blanks and dots at the ends are dropped silently by Windows or hide the file elsewhere. */
function trimEnds(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, '');
}

function cut(text: string, maxGraphemes: number, maxBytes: number): string {
  let bytes = 1;
  let count = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    count += 1;
    bytes += utf8Length(segment);
    if (count >= maxGraphemes || bytes > maxBytes) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
