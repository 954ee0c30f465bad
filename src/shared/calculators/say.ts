/** Puts the words and figures of an outcome together, the same for the screen and for what is kept as evidence. */
import type { Computed } from '../analysis/computed';
import type { CalculatorResult, Said } from './calculator';
import type { CalculatorId } from './registry';
import { type CalculatorText, calculatorText, reasonText } from './text.en';

/** The words of a calculator. */
export function textOf(id: CalculatorId): CalculatorText {
  return calculatorText[id];
}

/** Digits of a small figure, so that 0.00041 is not shown as 0. */
const SMALL_DIGITS = 3;

/** A figure rounded half up to so many decimals (more only where little would be left of it), as the language writes it. */
export function sayFigure(value: number, language: string, digits = 2): string {
  // What rounding in the computer left over, such as 5e-17, is nothing; adding zero turns −0 into 0.
  const clean = Math.abs(value) < 1e-9 ? 0 : value + 0;
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: digits,
    ...(Math.abs(clean) < 0.01 && {
      maximumSignificantDigits: SMALL_DIGITS,
      roundingPriority: 'morePrecision',
    }),
  }).format(clean);
}

/** Why there is no figure, in the words of the calculator. */
export function sayReason(text: CalculatorText, result: Extract<Computed, { computable: false }>): string {
  return text.reasons?.[result.reason] ?? reasonText[result.reason];
}

/** A step or a note as a sentence. */
function saySentence(template: string, said: Said, language: string): string {
  return template.replace(/\{(\w+)(?:\|([^}]*))?\}/gu, (_whole, name: string, joint?: string) => {
    const value = said.values?.[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${template}"`);
    if (typeof value === 'string') return value;
    // Four decimals show what goes into a sum without drowning it.
    const say = (figure: number): string => sayFigure(figure, language, 4);
    return typeof value === 'number' ? say(value) : value.map(say).join(joint ?? ', ');
  });
}

/** Template of a key; a missing one is a mistake of ours. */
export function sentenceOf(
  templates: Readonly<Record<string, string>>,
  said: Said,
  language: string,
): string {
  const template = templates[said.key];
  if (template === undefined) throw new Error(`No words for ${said.key}`);
  return saySentence(template, said, language);
}

/** The label of a result. */
export function sayLabel(text: CalculatorText, result: CalculatorResult): string {
  const template = text.results[result.id];
  if (template === undefined) throw new Error(`No words for the result ${result.id}`);
  return template.replace('{of}', () => result.of ?? '');
}

/** The figure of a result with its unit; why there is none; or nothing where the note says it all. */
export function sayValue(text: CalculatorText, result: CalculatorResult, language: string): string {
  const { value, unit, digits } = result;
  if (value === undefined) return '';
  if (!value.computable) return sayReason(text, value);
  const figure = sayFigure(value.value, language, digits);
  return unit === undefined ? figure : `${figure} ${unit}`;
}

/** A whole result in one line: "Error budget: 40.32 min". */
export function sayResult(text: CalculatorText, result: CalculatorResult, language: string): string {
  const note = result.note && sentenceOf(text.notes, result.note, language);
  const said = [sayValue(text, result, language), note].filter(Boolean);
  return `${sayLabel(text, result)}: ${said.join('; ')}`;
}
