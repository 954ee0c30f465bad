/** Matching typed words against texts, for the palette. Pure. */

/** Lower case without accents, so that "cafe" finds "Café". References lose hyphen and leading zeros: "g3" finds "G-03". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z]{1,4})-?0*(\d+)\b/g, '$1$2');
}

/**
 * How well a folded text fits folded words: 0 starts with them, 1 has each at the start of a word, 2 has each
 * somewhere, null misses one.
 */
export function matchRank(text: string, words: string): number | null {
  if (text.startsWith(words)) return 0;
  const parts = words.split(/\s+/).filter(Boolean);
  if (!parts.every((part) => text.includes(part))) return null;
  return parts.every((part) => text.startsWith(part) || text.includes(` ${part}`)) ? 1 : 2;
}
