/** What assistive readers need: everything marked, headings in steps, tables with header cells, figures with words. */
import type { ReportDocument } from '@shared/domain/report-block';
import { visible } from './expected';
import { allElements, type Element } from './pdf-structure';
import { dictOf } from './pdf-syntax';
import type { Proof } from './read-proof';

/** Faults of the structure. */
export function tagFaults(proof: Proof, document: ReportDocument): readonly string[] {
  const { structure } = proof;
  if (structure === null) return ['there is no structure'];
  const all = allElements(structure);
  return [
    ...markFaults(proof, document, new Set(all.flatMap(({ marks }) => marks))),
    ...headingFaults(all),
    ...all.flatMap(elementFaults),
  ];
}

/** Decoration is what runs along the pages, and headers of tables that go on. */
function markFaults(
  { pages, objects }: Proof,
  document: ReportDocument,
  known: ReadonlySet<string>,
): readonly string[] {
  const repeated = new Set(tableLabels(document.blocks).map(visible));
  const words = [document.header.left, document.header.right, document.footer];
  const running = new Set(words.flatMap((text) => text.split(/\s+/)).map(visible));
  const isMarked = [...objects.values()].some(
    ({ value }) => value instanceof Map && dictOf(objects, value.get('MarkInfo')).get('Marked') === true,
  );
  const faults = isMarked ? [] : ['the file does not say that it is tagged'];
  pages.forEach(({ texts }, at) => {
    let isNumbered = false;
    for (const { text, mark } of texts) {
      const said = visible(text);
      if (mark === undefined) faults.push(`page ${at + 1}: "${text}" is outside of everything`);
      else if (typeof mark === 'string' && !known.has(mark))
        faults.push(`page ${at + 1}: "${text}" is in no element`);
      else if (mark === null) {
        isNumbered ||= /^Page\d+of\d+$/.test(said);
        const isRunning = text.split(/[\s…]+/).every((word) => hasWord(running, visible(word)));
        if (
          !isRunning &&
          !/^Page\d+of\d+$/.test(said) &&
          ![...repeated].some((label) => label.includes(said))
        )
          faults.push(`page ${at + 1}: "${text}" is decoration`);
      }
    }
    if (!isNumbered) faults.push(`page ${at + 1} has no number`);
  });
  return faults;
}

/** Cut lines end within a word; letters from right to left are in another order. */
function hasWord(words: ReadonlySet<string>, said: string): boolean {
  if (said === '' || words.has(said)) return true;
  const letters = [...said].sort().join('');
  return [...words].some((word) => word.startsWith(said) || [...word].sort().join('').includes(letters));
}

function tableLabels(blocks: ReportDocument['blocks']): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'columns'
      ? block.columns.flatMap((column) => tableLabels(column.blocks))
      : block.type === 'table'
        ? block.columns.map(({ label }) => label)
        : [],
  );
}

function headingFaults(all: readonly Element[]): readonly string[] {
  const levels = all.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
  return levels.flatMap((level, at) => {
    const above = levels[at - 1] ?? 0;
    return level > above + 1 ? [`heading ${at + 1} is of level ${level} below level ${above}`] : [];
  });
}

function elementFaults(element: Element): readonly string[] {
  const { role, alt, children } = element;
  if (role === 'Figure' && alt.trim() === '') return ['a figure has no words'];
  if (role === 'L' && children.some((child) => child.role !== 'LI')) return ['a list holds more than items'];
  if (role === 'TR' && children.some((child) => !/^T[HD]$/.test(child.role)))
    return ['a row holds more than cells'];
  if (role === 'Table' && !allElements(element).some((child) => child.role === 'TH'))
    return ['a table has no header cell'];
  return [];
}
