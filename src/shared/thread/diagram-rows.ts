/** The rows of a chain as the figure takes them; columns that nothing expects and nobody fills are left out. */
import type { DiagramInput } from '../figures/thread-diagram';
import { recordTitle } from '../sections/record-schema';
import type { ChainCell } from './chain-rows';
import type { ReadChain } from './chains';
import { chainText, columnTitle } from './text.en';

/** What `threadDiagramFigure` draws of a chain. */
export function diagramOf({ graph: { chain }, rows }: ReadChain): DiagramInput {
  const shown = chain.columns.flatMap(({ isExpected }, at) =>
    isExpected || rows.some(({ cells }) => cells[at]?.type === 'record') ? [at] : [],
  );
  return {
    name: chainText[chain.id].title,
    columns: shown.map((at) => columnTitle(chain.id, chain.columns[at]?.id ?? '')),
    rows: rows.map(({ cells }) => shown.map((at) => toDiagramCell(cells[at]))),
  };
}

function toDiagramCell(cell: ChainCell | undefined): DiagramInput['rows'][number][number] {
  if (cell?.type === 'missing') return { type: 'missing' };
  if (cell?.type !== 'record' && cell?.type !== 'again') return { type: 'empty' };
  const { record, via } = cell;
  return {
    type: 'card',
    id: record.id,
    ref: record.ref,
    title: recordTitle(record),
    via,
    isRepeat: cell.type === 'again',
  };
}
