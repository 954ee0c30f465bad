/** A text as PDF writes it outside of pages (ISO 32000-1 section 7.9.2.2): UTF-16 with its mark, as hexadecimal digits. */
export function escapedText(text: string): string {
  let hex = 'feff';
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return `<${hex}>`;
}
