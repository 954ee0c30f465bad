/**
 * Findings for paper: what one check says in the same words of several records is one line, so that a page of forty
 * equal sentences becomes one sentence with forty references.
 */
import type { Finding } from '../sections/record-view';
import { findingMessage } from '../sections/run-checks';
import { joinRefs } from './cut-text';
import { fullText } from './full-text.en';

/** More references than this are written as runs. */
const REFS = 3;
/** A message that begins with the reference of its record and goes on with what is the matter with it. */
const ABOUT_ONE = /^([A-Z]{1,5}-\d{1,6}) (\p{Ll}.*)$/su;

/** Findings that say the same. */
export interface FindingLine {
  /** The first of them. */
  readonly finding: Finding;
  readonly words: string;
  readonly count: number;
}

/** One line per thing said, in the order of the first of each. */
export function findingLines(findings: readonly Finding[]): readonly FindingLine[] {
  const lines = new Map<string, { finding: Finding; message: string; rest: string; refs: string[] }>();
  for (const finding of findings) {
    const message = findingMessage(finding);
    const [, ref = '', rest = ''] = ABOUT_ONE.exec(message) ?? [];
    const key = [finding.severity, finding.check, finding.section, rest || message].join('\n');
    const known = lines.get(key);
    if (known) known.refs.push(ref);
    else lines.set(key, { finding, message, rest, refs: [ref] });
  }
  return [...lines.values()].map(({ finding, message, rest, refs }) => ({
    finding,
    words:
      refs.length > 1 && rest !== '' ? fullText.eachOf(joinRefs([...new Set(refs)], REFS), rest) : message,
    count: refs.length,
  }));
}

/** A message about this record without its reference, as a sentence of its own; the whole of any other. */
export function withoutRef(message: string, ref: string | undefined): string {
  const [, about, rest = ''] = ABOUT_ONE.exec(message) ?? [];
  return about !== ref || rest === '' ? message : `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`;
}
