/**
 * Directional controls in what people typed or pasted. They may order their own text; left open, they would turn the
 * words around it: "Brief for the sponsor" read backwards behind a title. Rules: Unicode annex 9, sections 2 and 3.3.2.
 */
/** Whether a text has any of them. */
export const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;
const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';

type Opened = 'embedding' | 'override' | 'isolate';

const OPENERS: Readonly<Record<string, Opened>> = {
  '\u202a': 'embedding',
  '\u202b': 'embedding',
  '\u202d': 'override',
  '\u202e': 'override',
  '\u2066': 'isolate',
  '\u2067': 'isolate',
  '\u2068': 'isolate',
};

/** The text with everything closed that it opens, and without overrides and ends of nothing. */
export function closeDirections(text: string): string {
  return CONTROLS.test(text) ? text.split('\n').map(closeLine).join('\n') : text;
}

function closeLine(line: string): string {
  const open: Opened[] = [];
  let closed = '';
  for (const sign of line) {
    const opened = OPENERS[sign];
    if (opened !== undefined) {
      open.push(opened);
      // An override turns letters that have a direction of their own: nothing that anybody writes needs it.
      if (opened !== 'override') closed += sign;
    } else if (sign === POP_EMBEDDING) {
      if (open.at(-1) === 'isolate' || open.length === 0) continue;
      if (open.pop() === 'embedding') closed += sign;
    } else if (sign === POP_ISOLATE) {
      if (!open.includes('isolate')) continue;
      // The end of an isolate ends all that was opened inside it.
      while (open.pop() !== 'isolate');
      closed += sign;
    } else closed += sign;
  }
  for (const opened of open.reverse())
    if (opened !== 'override') closed += opened === 'isolate' ? POP_ISOLATE : POP_EMBEDDING;
  return closed;
}

/** The text without any of them. */
export function withoutDirections(text: string): string {
  return [...text].filter((sign) => !CONTROLS.test(sign)).join('');
}
