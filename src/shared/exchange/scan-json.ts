/**
 * Reads JSON that somebody else wrote. `JSON.parse` silently keeps the last of two equal names, recurses into deep
 * nesting and makes objects of any size; so the text is looked through once, without building anything, before it is
 * parsed.
 */
import { fail, ok, type Result } from '../domain/result';
import { FORMAT_LIMITS } from './format-limits';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Parses JSON text within the limits; the reason of a refusal is one sentence about `name`. */
export function readJson(text: string, name: string): Result<unknown> {
  const fault = findFault(text);
  if (fault) return fail('file-damaged', undefined, `${name} ${fault}.`);
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return fail('file-damaged', undefined, `${name} is not valid JSON${placeOf(error, text)}.`);
  }
}

/** What is wrong with the text's outer form, as the end of a sentence, or null. Grammar is left to the parser. */
function findFault(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  let containers = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x7b || char === 0x5b) {
      open.push(char === 0x7b ? new Set() : null);
      containers += 1;
      if (open.length > FORMAT_LIMITS.depth) return `is nested more than ${FORMAT_LIMITS.depth} levels deep`;
      if (containers > FORMAT_LIMITS.containers) return 'has more parts than a workshop can have';
    } else if (char === 0x7d || char === 0x5d) {
      open.pop();
    } else if (char === QUOTE) {
      const end = endOfString(text, at);
      const names = open.at(-1);
      if (names && isName(text, end)) {
        const fault = addName(names, text.slice(at, end));
        if (fault) return fault;
      }
      at = end - 1;
    }
  }
  return null;
}

/** The place behind the closing quote; the end of the text when there is none. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) return at + 1;
    at += char === BACKSLASH ? 2 : 1;
  }
  return text.length;
}

function isName(text: string, end: number): boolean {
  let at = end;
  while (BLANKS.has(text.charCodeAt(at))) at += 1;
  return text[at] === ':';
}

function addName(names: Set<string>, literal: string): string | null {
  const name = decodeName(literal);
  if (name === null) return null;
  if (FORBIDDEN.has(name)) return `uses the name "${name}", which is not allowed`;
  if (names.has(name)) return `has the name "${name.slice(0, 60)}" twice in one place`;
  if (names.size >= FORMAT_LIMITS.names) return `has more than ${FORMAT_LIMITS.names} names in one place`;
  names.add(name);
  return null;
}

/** The name without its escapes; null when it is malformed, which the parser will say better. */
function decodeName(literal: string): string | null {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return JSON.parse(literal) as string;
  } catch {
    return null;
  }
}

/** " near line 12", where the parser says how far it came. */
function placeOf(error: unknown, text: string): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return '';
  return ` near line ${text.slice(0, Number(position)).split('\n').length}`;
}
