/**
 * Circles in a directed graph. One circle is reported for each knot of nodes that all reach each other (Tarjan's
 * strongly connected components), because that is what people can act on. No recursion: chains may be long.
 */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** One circle per knot, as the ids along it (the first is not repeated); deterministic for the same graph. */
export function findCycles(graph: Graph): readonly (readonly string[])[] {
  return findKnots(graph).map((knot) => walkCycle(graph, new Set(knot), [...knot].sort()[0] ?? ''));
}

/** Breadth-first from the start back to the start, inside the knot: the shortest circle through it. */
function walkCycle(graph: Graph, knot: ReadonlySet<string>, start: string): readonly string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const next of graph.get(at) ?? []) {
      if (next === start) return pathTo(cameFrom, start, at);
      if (!knot.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return [start];
}

function pathTo(cameFrom: ReadonlyMap<string, string>, start: string, end: string): readonly string[] {
  const path: string[] = [];
  for (let at: string | undefined = end; at !== undefined && at !== start; at = cameFrom.get(at))
    path.push(at);
  return [start, ...path.reverse()];
}

interface Visit {
  readonly node: string;
  next: number;
}

function findKnots(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const knots: (readonly string[])[] = [];
  for (const root of graph.keys()) {
    if (order.has(root)) continue;
    const visits: Visit[] = [enter(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const target = graph.get(visit.node)?.[visit.next];
      visit.next += 1;
      if (target === undefined) {
        visits.pop();
        leave(visit.node, visits.at(-1)?.node);
      } else if (!order.has(target)) visits.push(enter(target));
      else if (isOpen.has(target)) lower(visit.node, order.get(target) ?? 0);
    }
  }
  return knots;

  function enter(node: string): Visit {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  }
  function lower(node: string, value: number): void {
    low.set(node, Math.min(low.get(node) ?? value, value));
  }
  function leave(node: string, parent: string | undefined): void {
    const lowest = low.get(node) ?? 0;
    if (parent !== undefined) lower(parent, lowest);
    if (lowest !== order.get(node)) return;
    const knot = open.splice(open.lastIndexOf(node));
    for (const member of knot) isOpen.delete(member);
    if (knot.length > 1 || graph.get(node)?.includes(node)) knots.push(knot);
  }
}
