/** What choosing does in a set: "none" stands alone, because it says that every question was asked and denied. */
const NONE = 'none';

/** The set after a code was switched on or off. */
export function toggled(chosen: readonly string[], code: string, isOn: boolean): readonly string[] {
  if (!isOn) return chosen.filter((other) => other !== code);
  if (code === NONE) return [NONE];
  return [...chosen.filter((other) => other !== NONE && other !== code), code];
}

/** Questions and answers of a set: the chosen codes that are stored, and those denied so far. */
export interface Answers {
  readonly chosen: readonly string[];
  readonly denied: ReadonlySet<string>;
}

/** The answer to one question: yes, no, or not asked yet. */
export function answerTo({ chosen, denied }: Answers, code: string): boolean | null {
  if (chosen.includes(code)) return true;
  return chosen.includes(NONE) || denied.has(code) ? false : null;
}

/**
 * The answers after one question was answered (null takes the answer back). When every question is denied and the set
 * knows "none", that is what is chosen.
 */
export function answered(
  answers: Answers,
  code: string,
  answer: boolean | null,
  options: readonly string[],
): Answers {
  const asked = options.filter((option) => option !== NONE);
  const denied = new Set(answers.chosen.includes(NONE) ? asked : answers.denied);
  const chosen = answers.chosen.filter((other) => other !== NONE && other !== code);
  denied.delete(code);
  if (answer === true) return { chosen: [...chosen, code], denied };
  if (answer === false) denied.add(code);
  const isAllDenied = options.includes(NONE) && asked.every((option) => denied.has(option));
  return isAllDenied ? { chosen: [NONE], denied: new Set() } : { chosen, denied };
}
