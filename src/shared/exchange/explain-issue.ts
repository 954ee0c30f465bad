/** A schema's complaint as one sentence for people: which record, which field, what it holds and why that is wrong. */
import type { z } from 'zod';
import { cleanLine, clip } from '../domain/clean-text';

export type Issue = z.core.$ZodIssue;

const QUOTED_REF = /^[A-Z]{1,6}-\d{1,9}$/;

/** The sentence for an issue found in `file`, the parsed but unchecked JSON. */
export function explainIssue(issue: Issue | undefined, file: unknown): string {
  if (!issue) return 'The file does not fit its format.';
  const value = valueAt(file, issue.path);
  const place = placeOf(issue.path, file);
  const name = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return `${place} has a field "${show(issue.keys[0])}", which this version of the format does not know.`;
  }
  if (issue.code === 'invalid_union')
    return `${place} is of the kind ${quote(value)}, which this version does not know.`;
  if (value === undefined) return `${place}: ${name} is missing.`;
  return `${place}: ${name} holds ${quote(value)}, ${why(issue)}.`;
}

function why(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return 'which is not one of its choices';
    case 'invalid_type':
      return `but ${issue.expected === 'never' ? 'nothing' : wordFor(issue.expected)} belongs there`;
    case 'too_big':
      return `which is more than its limit of ${issue.maximum}${unitOf(issue.origin)}`;
    case 'too_small': {
      const unit = unitOf(issue.origin);
      return unit && issue.minimum === 1
        ? 'which is empty'
        : `which is less than its limit of ${issue.minimum}${unit}`;
    }
    default:
      return issue.message.startsWith('which ') ? issue.message : 'which does not fit';
  }
}

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function wordFor(type: string): string {
  return WORDS[type] ?? 'something else';
}

/** "Record G-03", "Link no. 4", "The workshop" or "The file". */
function placeOf(path: readonly PropertyKey[], file: unknown): string {
  const [part, index] = path;
  if (part === 'records' && typeof index === 'number') {
    const ref = valueAt(file, ['records', index, 'ref']);
    return typeof ref === 'string' && QUOTED_REF.test(ref) ? `Record ${ref}` : `Record no. ${index + 1}`;
  }
  if (part === 'links' && typeof index === 'number') return `Link no. ${index + 1}`;
  if (part === 'workshop') return 'The workshop';
  return 'The file';
}

function nameOf(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step === 'string');
  const last = names.at(-1);
  return last === undefined ? 'it' : `${names.includes('fields') ? 'the field ' : ''}"${show(last)}"`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}

function quote(value: unknown): string {
  if (typeof value === 'string') return `"${show(value)}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Foreign text, short enough for a sentence and without marks that would turn it around. */
function show(text: unknown): string {
  return clip(
    cleanLine(String(text).slice(0, 400)).replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, ''),
    40,
  );
}
