/** `links`: what is tied to what, the five chains with their gaps, and what stands alone. */
import { findLinkType } from '@shared/sections/link-types';
import { recordLabel } from '@shared/sections/record-schema';
import type { RecordView } from '@shared/sections/record-view';
import { buildChainGraph } from '@shared/thread/chain-graph';
import { CHAINS } from '@shared/thread/chain-list';
import { type ChainRow, layOutChain } from '@shared/thread/chain-rows';
import { chainText, columnWord } from '@shared/thread/text.en';
import type { CliCommand } from './command';
import { headLine, headOf } from './head';
import { SUBJECT_WORDS, viewSubject } from './judged-workshop';

export const linksCommand: CliCommand = {
  words: `links ${SUBJECT_WORDS}`,
  help: 'what is tied to what, the five chains with their gaps, and what stands alone',
  run: async (args, library) => {
    const view = await viewSubject(args, library);
    const links = readLinks(view);
    const chains = CHAINS.map((chain) => readChain(view, chain));
    return {
      json: { ...headOf(view), links, chains },
      lines: [
        headLine(view),
        ...chains.flatMap(chainLines),
        '',
        `Links (${links.length})`,
        ...links.map(({ from, label, to }) => `  ${from} ${label} ${to}`),
      ],
    };
  },
};

function readLinks(view: RecordView) {
  return view.links.flatMap(({ fromId, type, toId, strength, note }) => {
    const [from, to] = [view.find(fromId), view.find(toId)];
    if (!from || !to) return [];
    const label = findLinkType(type)?.label ?? type;
    return [{ from: from.ref, type, label, to: to.ref, strength, note }];
  });
}

function readChain(view: RecordView, chain: (typeof CHAINS)[number]) {
  const graph = buildChainGraph(chain, view);
  const rows = layOutChain(graph);
  return {
    id: chain.id,
    columns: chain.columns.map(({ id }) => id),
    rows: rows.map(({ cells }) => cells.map(readCell)),
    gaps: rows.flatMap((row) => gapsOf(view, chain, row)),
    orphans: graph.orphans.map((record) => ({ ref: record.ref, label: recordLabel(record) })),
  };
}

/** A reference; one in brackets stands in full elsewhere, `"` repeats the row above. */
function readCell(cell: ChainRow['cells'][number]): string | null {
  if (cell.type === 'record') return cell.record.ref;
  if (cell.type === 'again') return `(${cell.record.ref})`;
  if (cell.type === 'same') return '"';
  return cell.type === 'missing' ? 'missing' : null;
}

function gapsOf(view: RecordView, chain: (typeof CHAINS)[number], { cells }: ChainRow) {
  return cells.flatMap((cell, at) => {
    const column = chain.columns[at];
    if (cell.type !== 'missing' || cell.beside === undefined || !column) return [];
    const ref = view.find(cell.beside)?.ref ?? cell.beside;
    return [{ ref, column: column.id, words: `no ${columnWord(chain.id, column.id)}` }];
  });
}

function chainLines(chain: ReturnType<typeof readChain>): readonly string[] {
  const widths = chain.columns.map((_, at) =>
    Math.max(4, ...chain.rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly (string | null)[]): string =>
    `  ${row.map((cell, at) => (cell ?? '').padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  return [
    '',
    chainText[chain.id].title,
    ...chain.rows.map(line),
    ...(chain.rows.length === 0 ? ['  nothing yet'] : []),
    ...chain.gaps.map(({ ref, words }) => `  gap: ${ref} has ${words}`),
    ...chain.orphans.map(({ label }) => `  alone: ${label}`),
  ];
}
