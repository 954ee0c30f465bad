/** Lines of a calendar file (RFC 5545): texts escaped, lines of at most 75 bytes, never cut inside a character. */

const MOST_BYTES = 75;
const CLUSTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** "NAME:value" as one or more lines with their line ends; the value is written as it is. */
export function calendarLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  // Every character is at least a byte; most lines are short and plain.
  if (line.length <= MOST_BYTES && /^[\x20-\x7e]*$/.test(line)) return `${line}\r\n`;
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  const add = (piece: string): void => {
    const size = utf8Length(piece);
    if (bytes + size > MOST_BYTES) {
      parts.push(part);
      // The blank that starts the next line counts.
      part = ' ';
      bytes = 1;
    }
    part += piece;
    bytes += size;
  };
  for (const { segment } of CLUSTERS.segment(line)) {
    if (utf8Length(segment) < MOST_BYTES) add(segment);
    // A pile of marks that is longer than a line.
    else for (const character of segment) add(character);
  }
  return [...parts, part].map((one) => `${one}\r\n`).join('');
}

/** A text for a value: line ends, commas, semicolons and backslashes escaped, other control characters gone. */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A moment in UTC: "20260615T100000Z". */
export function calendarMoment(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A day: "20260615". */
export function calendarDay(day: string): string {
  return day.replaceAll('-', '');
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
