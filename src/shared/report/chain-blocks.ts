/** The chapter on traceability: each chain as a drawing and as a table whose gaps say "missing", and what is tied to nothing. */
import type { ReportBlock } from '../domain/report-block';
import type { RecordView } from '../sections/record-view';
import { CHAINS } from '../thread/chain-list';
import type { ChainCell } from '../thread/chain-rows';
import { type ReadChain, readChain } from '../thread/chains';
import { chainText, columnTitle } from '../thread/text.en';
import { briefText } from './brief-text.en';
import { joinRefs } from './cut-text';
import { fullText } from './full-text.en';
import { markedHeadline } from './record-blocks';
import { threadFigures } from './thread-figures';

/** Words of a card; seven columns share the width of a page. */
const WORDS = 5;
const REFS = 24;

/** Blocks of the chapter, without its heading. */
export function chainBlocks(view: RecordView): readonly ReportBlock[] {
  return [
    { type: 'paragraph', text: fullText.traceText, tone: 'muted' },
    ...CHAINS.flatMap((chain) => {
      const read = readChain(chain, view);
      return chainTable(view, read, undefined, threadFigures(read));
    }),
  ];
}

/** How much room a cell has, and what a cell says in which nothing is expected. */
export interface ChainCells {
  readonly words: number;
  readonly unused: string;
}

/** One chain: what it follows, how many gaps it has, its rows, and what is tied to nothing. */
export function chainTable(
  view: RecordView,
  { graph, rows, gaps }: ReadChain,
  cells: ChainCells = { words: WORDS, unused: '' },
  drawings: readonly ReportBlock[] = [],
): readonly ReportBlock[] {
  const { chain, orphans } = graph;
  const { title, purpose } = chainText[chain.id];
  // Columns that nothing expects and nobody fills take room from the others.
  const shown = chain.columns.flatMap(({ isExpected }, at) =>
    isExpected || rows.some((row) => row.cells[at]?.type === 'record') ? [at] : [],
  );
  const count = rows.length > 0 ? ` ${fullText.gapCount(gaps)}` : '';
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text: `${purpose}${count}` },
    ...drawings,
    {
      type: 'table',
      columns: shown.map((at) => ({ label: columnTitle(chain.id, chain.columns[at]?.id ?? '') })),
      rows: rows.map((row) => shown.map((at) => cellText(view, row.cells[at], cells))),
      empty: briefText.notDiscussed,
    },
    ...(orphans.length > 0
      ? [
          {
            type: 'paragraph',
            text: `${fullText.alone}: ${joinRefs(
              orphans.map(({ ref }) => ref),
              REFS,
            )}.`,
          } as const,
        ]
      : []),
  ];
}

function cellText(view: RecordView, cell: ChainCell | undefined, { words, unused }: ChainCells): string {
  switch (cell?.type) {
    case 'record':
      return `${cell.record.ref} ${markedHeadline(view, cell.record, words)}`.trim();
    case 'again':
      return `(${cell.record.ref})`;
    case 'same':
      return fullText.sameCell;
    case 'missing':
      return fullText.missingCell;
    default:
      return unused;
  }
}
