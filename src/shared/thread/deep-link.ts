/** Whether one thread runs through the workshop without a gap: the least that shows that records hang together. */
import type { ChainId } from './chain';
import { buildChainGraph, type ChainNode, type ChainSource } from './chain-graph';
import { getChain } from './chain-list';

const DEEP: readonly { readonly chain: ChainId; readonly steps: readonly string[] }[] = [
  { chain: 'value', steps: ['goal', 'kpi', 'monitor'] },
  { chain: 'experience', steps: ['persona', 'journey', 'step', 'pain', 'feature', 'goal'] },
];

/** True for goal, KPI and monitor in a line, or persona, journey, pain point, feature and goal; O(records + links). */
export function hasDeepLink(source: ChainSource): boolean {
  return DEEP.some(({ chain: id, steps }) => {
    const chain = getChain(id);
    const columns = steps.map((step) => chain.columns.findIndex((column) => column.id === step));
    const { nodes } = buildChainGraph(chain, source);
    // Nodes that a line of the steps so far leads to; each is looked at once per step.
    let reached = [...nodes.values()].filter(({ column }) => column === columns[0]);
    for (const column of columns.slice(1)) {
      const next = new Set<ChainNode>();
      for (const node of reached) {
        for (const other of node.next) if (other.column === column) next.add(other);
      }
      reached = [...next];
    }
    return reached.length > 0;
  });
}
