/**
 * Where a line may end: Unicode line breaking, word dictionaries for scripts written without spaces, and a soft break
 * every 40 clusters in text that offers none at all (breaking such text anew on every line would cost quadratic time).
 */
import { dictionaryWordsOf, graphemesOf } from '../runs/segments';
import { TextBreaker } from '../types/pdfmake';

/** A stretch of text that is moved to the next line as a whole. */
export interface BreakUnit {
  readonly start: number;
  readonly end: number;
  /** The text asks for a new line after it. */
  readonly isLineEnd: boolean;
  /** There is no real break before it: it may be cut anywhere to fill the line. */
  readonly isSoft: boolean;
}

const LONGEST = 40;
const WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f]/;

/** Splits a text into units in reading order; together they cover all of it, line ends included. */
export function findBreaks(text: string): BreakUnit[] {
  const units: BreakUnit[] = [];
  let position = 0;
  for (const { text: word, lineEnd } of new TextBreaker().getBreaks(text, null)) {
    const end = position + word.length;
    const after = lineEnd === true && text.charCodeAt(end) === 0x0a ? end + 1 : end;
    if (word.length > LONGEST || (word.length > 1 && WITHOUT_SPACES.test(word)))
      splitLong(word, position, lineEnd === true, units);
    else units.push({ start: position, end, isLineEnd: lineEnd === true, isSoft: false });
    position = after;
  }
  return units;
}

/** Letters of scripts that break between most of them, or by a dictionary. */
const BREAKS_INSIDE =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3040-\u30ff\u3400-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7af\u{20000}-\u{3ffff}]/u;
/** Letters of a text that are looked at for the pieces of one word. */
const LOOKED_AT = 200;

/** The stretches of a line that are moved to the next line as a whole; a run that is cut anywhere is none. */
export function unbroken(line: string): readonly string[] {
  return line.split(/[\s\u200b]+/).flatMap((word) => {
    const isCut = word.length > LONGEST;
    if (!isCut && !BREAKS_INSIDE.test(word)) return [word];
    const start = word.slice(0, LOOKED_AT);
    return findBreaks(start).flatMap((unit, at, units) =>
      unit.isSoft || units[at + 1]?.isSoft === true ? [] : [start.slice(unit.start, unit.end)],
    );
  });
}

function splitLong(word: string, offset: number, isLineEnd: boolean, units: BreakUnit[]): void {
  let start = offset;
  for (const part of WITHOUT_SPACES.test(word) ? dictionaryWords(word) : [word]) {
    let from = start;
    for (const cut of part.length > LONGEST ? clusterCuts(part) : [part.length]) {
      units.push({ start: from, end: start + cut, isLineEnd: false, isSoft: from > start });
      from = start + cut;
    }
    start += part.length;
  }
  const last = units.at(-1);
  if (isLineEnd && last !== undefined) units[units.length - 1] = { ...last, isLineEnd };
}

/** Words by dictionary; marks and closing punctuation stay with the word before. */
function dictionaryWords(word: string): string[] {
  const words: string[] = [];
  for (const { text, isWord } of dictionaryWordsOf(word)) {
    if (words.length > 0 && !isWord) words[words.length - 1] += text;
    else words.push(text);
  }
  return words;
}

/** Ends of pieces of at most 40 clusters. */
function clusterCuts(text: string): number[] {
  const cuts: number[] = [];
  let count = 0;
  for (const { start } of graphemesOf(text)) {
    if (count > 0 && count % LONGEST === 0) cuts.push(start);
    count++;
  }
  cuts.push(text.length);
  return cuts;
}
