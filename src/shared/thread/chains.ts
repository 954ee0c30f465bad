/** A chain read from a workshop: its graph, its rows, and how much of it is whole. */
import type { Chain } from './chain';
import { buildChainGraph, type ChainGraph, type ChainSource } from './chain-graph';
import { type ChainRow, layOutChain } from './chain-rows';

export interface ReadChain {
  readonly graph: ChainGraph;
  readonly rows: readonly ChainRow[];
  /** Places where something is expected beside a record that is there. */
  readonly gaps: number;
}

/** Reads one chain for the page and the traceability matrix; O(records + links). */
export function readChain(chain: Chain, source: ChainSource): ReadChain {
  const graph = buildChainGraph(chain, source);
  const rows = layOutChain(graph);
  const gaps = rows.reduce(
    (sum, { cells }) =>
      sum + cells.filter((cell) => cell.type === 'missing' && cell.beside !== undefined).length,
    0,
  );
  return { graph, rows, gaps };
}

/** Everything a record of the chain leads to and comes from, without branches that merely meet it elsewhere. */
export function alongThread(graph: ChainGraph, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!graph.nodes.has(id)) return found;
  for (const way of ['next', 'previous'] as const) {
    const seen = new Set([id]);
    const queue = [id];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      found.add(at);
      for (const { record } of graph.nodes.get(at)?.[way] ?? []) {
        if (seen.has(record.id)) continue;
        seen.add(record.id);
        queue.push(record.id);
      }
    }
  }
  return found;
}
