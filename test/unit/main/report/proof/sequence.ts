/** The general check: the texts of the structure, element by element, are the texts of the blocks, in the same order. */
import { type Leaf, visible } from './expected';
import { allElements, type Element } from './pdf-structure';
import type { Proof } from './read-proof';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
/** Parts of the structure that hold texts of their own. */
const TEXTED = new Set(['H1', 'H2', 'H3', 'P', 'Lbl', 'LBody', 'Caption', 'TH', 'TD', 'TOCI', 'Figure']);

/** An element with its text, and the page it begins on, counted from 0. */
export interface ReadLeaf {
  readonly role: string;
  readonly text: string;
  readonly alt: string;
  readonly page: number;
  /** Which cell of its row, from 0; -1 outside tables. */
  readonly cell: number;
}

/** Elements with texts, in the order of the structure; what says nothing is left out. */
export function readLeaves(proof: Proof): readonly ReadLeaf[] {
  const byMark = new Map<string, { text: string; page: number }>();
  proof.pages.forEach(({ texts }, page) => {
    for (const { mark, text } of texts) {
      if (typeof mark !== 'string') continue;
      const known = byMark.get(mark);
      byMark.set(mark, { text: (known?.text ?? '') + text, page: known?.page ?? page });
    }
  });
  return leafElements(proof.structure)
    .map(({ element: { role, alt, marks: own, children }, cell }) => {
      const marks = [...own, ...children.flatMap(allElements).flatMap((child) => child.marks)];
      return {
        role,
        alt,
        text: marks.map((mark) => byMark.get(mark)?.text ?? '').join(''),
        page: marks.map((mark) => byMark.get(mark)?.page).find((page) => page !== undefined) ?? -1,
        cell,
      };
    })
    .filter(({ role, text }) => role === 'Figure' || visible(text) !== '');
}

/** What is within a text is part of it. */
function leafElements(
  element: Element | null,
  cell = -1,
): readonly { readonly element: Element; readonly cell: number }[] {
  if (element === null) return [];
  if (TEXTED.has(element.role)) return [{ element, cell }];
  return element.children.flatMap((child, at) => leafElements(child, element.role === 'TR' ? at : -1));
}

/** The first places where what was printed is not what the blocks say; none when all is there in order. */
export function differencesOf(expected: readonly Leaf[], read: readonly ReadLeaf[]): readonly string[] {
  const wrong: string[] = [];
  for (let at = 0; at < Math.max(expected.length, read.length) && wrong.length < 4; at++) {
    const [want, got] = [expected[at], read[at]];
    if (want !== undefined && got !== undefined && isSame(want, got)) continue;
    const said = (leaf: { readonly role: string; readonly text: string } | undefined) =>
      leaf === undefined ? 'nothing' : `${leaf.role} "${leaf.text.slice(0, 120)}"`;
    wrong.push(`${at}: expected ${said(want)}, found ${said(got)}`);
  }
  return wrong;
}

function isSame(want: Leaf, got: ReadLeaf): boolean {
  if (want.role === 'Figure') return got.role === 'Figure' && got.alt === want.text.trim();
  if (want.role !== (/^H\d$/.test(got.role) ? 'H' : got.role)) return false;
  // The page comes last in an entry of the contents, on whichever side it is printed.
  const text = want.role === 'TOCI' ? got.text.replace(/\d+\s*$/, '') : got.text;
  const [a, b] = [visible(want.text), visible(text)];
  if (want.mayBeCut === true && b.endsWith('…')) return a.startsWith(b.slice(0, -1));
  // Letters from right to left stand in the file in the order in which they are drawn.
  return a === b || (RIGHT_TO_LEFT.test(a) && sorted(a) === sorted(b));
}

/** Without angle brackets: pdf.js drops them from texts that run from right to left, whoever made the file. */
function sorted(text: string): string {
  return [...text.normalize('NFKD').replace(/[<>]/g, '')].sort().join('');
}
