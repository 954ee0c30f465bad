/** References as people quote them: the prefix of the kind, a dash and a number of at least two digits. */

/** "G-03" for ("G", 3), "G-120" for ("G", 120). */
export function formatRef(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(2, '0')}`;
}

/** 3 for "G-03"; 0 when there is no number. */
export function refNumber(ref: string): number {
  const digits = /-(\d{1,9})$/.exec(ref)?.[1];
  return digits === undefined ? 0 : Number(digits);
}
