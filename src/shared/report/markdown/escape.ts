/** Texts that people typed, so that Markdown shows them as they are: no markup and no HTML. */

const SPECIAL = /[\\`*_{}[\]#|~$]/g;

/** One line of plain text; line ends become `<br>` where they are kept, else blanks. */
export function inline(text: string, lineEnd: '<br>' | ' ' = ' '): string {
  return text
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .replace(SPECIAL, '\\$&')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
    .trim()
    .split(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/)
    .join(lineEnd);
}

/** A paragraph: blank lines part it, single line ends are kept, and no line starts a list or a heading by accident. */
export function paragraph(text: string): string {
  return text
    .split(/(?:\r\n|[\n\r]){2,}/)
    .map((part) => atLineStart(inline(part, '<br>')))
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Keeps "1." and "-" at the start of a line from making a list. */
export function atLineStart(line: string): string {
  return line.replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
