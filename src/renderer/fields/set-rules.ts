/** What choosing does in a set: "none" stands alone, because it says that every question was asked and denied. */
const NONE = 'none';

/** The set after a code was switched on or off. */
export function toggled(chosen: readonly string[], code: string, isOn: boolean): readonly string[] {
  if (!isOn) return chosen.filter((other) => other !== code);
  if (code === NONE) return [NONE];
  return [...chosen.filter((other) => other !== NONE && other !== code), code];
}

/** The answer to one question of a set: yes, no (when others were answered or "none" was), or not asked yet. */
export function answerTo(chosen: readonly string[], code: string): boolean | null {
  if (chosen.includes(code)) return true;
  return chosen.includes(NONE) ? false : null;
}
