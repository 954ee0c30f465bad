/**
 * Who is tied to whom in one chain: built from links and from fields that name records, in one pass over both.
 * Only active records take part.
 */
import type { Link, WorkshopRecord } from '../domain/workshop';
import { type Chain, type ChainWay, columnOf } from './chain';

/** Where records and links come from; a `RecordView` is one. */
export interface ChainSource {
  /** Active records of a kind in their order. */
  readonly recordsOf: (kind: string) => readonly WorkshopRecord[];
  readonly links: readonly Link[];
}

export interface ChainNode {
  readonly record: WorkshopRecord;
  readonly column: number;
  /** Nodes of later columns, the nearest column first. */
  readonly next: readonly ChainNode[];
  /** Nodes of earlier columns. */
  readonly previous: readonly ChainNode[];
}

export interface ChainGraph {
  readonly chain: Chain;
  /** Records that take part, column after column in their order. */
  readonly nodes: ReadonlyMap<string, ChainNode>;
  /** Records that should take part and are tied to nothing. */
  readonly orphans: readonly WorkshopRecord[];
  /** How many ties there are. */
  readonly ties: number;
}

interface OpenNode extends ChainNode {
  readonly next: OpenNode[];
  readonly previous: OpenNode[];
}

/** Reads one chain; O(records + links). */
export function buildChainGraph(chain: Chain, source: ChainSource): ChainGraph {
  const nodes = new Map<string, OpenNode>();
  chain.columns.forEach(({ kinds }, column) => {
    for (const record of kinds.flatMap((kind) => source.recordsOf(kind))) {
      if (columnOf(chain, record) === column)
        nodes.set(record.id, { record, column, next: [], previous: [] });
    }
  });
  const speakers = findSpeakers(chain, source);
  const seen = new Set<string>();
  const tie = (way: ChainWay, fromId: string, toId: string): void => {
    const from = nodes.get(speakers.get(fromId) ?? fromId);
    const to = nodes.get(speakers.get(toId) ?? toId);
    if (!from || !to) return;
    if (chain.columns[from.column]?.id !== way.from || chain.columns[to.column]?.id !== way.to) return;
    const key = `${from.record.id} ${to.record.id}`;
    if (seen.has(key)) return;
    seen.add(key);
    from.next.push(to);
    to.previous.push(from);
  };
  tieByLinks(chain, source.links, tie);
  tieByFields(chain, source, nodes, tie);
  const order = new Map([...nodes.keys()].map((id, index) => [id, index]));
  const place = ({ record }: OpenNode): number => order.get(record.id) ?? 0;
  for (const node of nodes.values()) {
    node.next.sort((a, b) => place(a) - place(b));
    node.previous.sort((a, b) => place(a) - place(b));
  }
  const orphans = takeLonely(chain, nodes, source.links);
  return { chain, nodes, orphans, ties: seen.size };
}

/** Every record whose ties count for another one, with that one. */
function findSpeakers(chain: Chain, source: ChainSource): ReadonlyMap<string, string> {
  const speakers = new Map<string, string>();
  for (const { kind, field } of chain.standIns) {
    for (const { id, body } of source.recordsOf(kind)) {
      const whole = body[field];
      if (typeof whole === 'string') speakers.set(id, whole);
    }
  }
  return speakers;
}

type Tie = (way: ChainWay, fromId: string, toId: string) => void;

function tieByLinks(chain: Chain, links: readonly Link[], tie: Tie): void {
  const byType = new Map<string, ChainWay[]>();
  for (const way of chain.ways) {
    if (way.by === 'link') byType.set(way.type, [...(byType.get(way.type) ?? []), way]);
  }
  for (const link of links) {
    for (const way of byType.get(link.type) ?? []) {
      if (way.by !== 'link') continue;
      if (way.isReverse) tie(way, link.toId, link.fromId);
      else tie(way, link.fromId, link.toId);
    }
  }
}

function tieByFields(
  chain: Chain,
  source: ChainSource,
  nodes: ReadonlyMap<string, ChainNode>,
  tie: Tie,
): void {
  const members = [...nodes.values()].map(({ record }) => record);
  const parts = chain.standIns.flatMap(({ kind }) => source.recordsOf(kind));
  for (const way of chain.ways) {
    if (way.by === 'link') continue;
    if (way.by === 'shared_field') tieByShared(chain, way, nodes, tie);
    else {
      for (const record of [...members, ...parts]) {
        const named = record.body[way.field];
        for (const id of Array.isArray(named) ? named : [named]) {
          if (typeof id !== 'string') continue;
          if (way.on === 'to') tie(way, id, record.id);
          else tie(way, record.id, id);
        }
      }
    }
  }
}

/**
 * All of one side with the first of the other, and the first of the one side with all of the other: everybody meets
 * somebody, without tying each to each.
 */
function tieByShared(
  chain: Chain,
  way: Extract<ChainWay, { by: 'shared_field' }>,
  nodes: ReadonlyMap<string, ChainNode>,
  tie: Tie,
): void {
  const sides = new Map<string, { readonly from: string[]; readonly to: string[] }>();
  for (const { record, column } of nodes.values()) {
    const shared = record.body[way.field];
    const id = chain.columns[column]?.id;
    if (typeof shared !== 'string' || (id !== way.from && id !== way.to)) continue;
    const both = sides.get(shared) ?? { from: [], to: [] };
    sides.set(shared, both);
    (id === way.from ? both.from : both.to).push(record.id);
  }
  for (const { from, to } of sides.values()) {
    const [firstFrom, firstTo] = [from[0], to[0]];
    if (firstFrom === undefined || firstTo === undefined) continue;
    for (const id of to) tie(way, firstFrom, id);
    for (const id of from) tie(way, id, firstTo);
  }
}

/** Takes records without neighbours out of the graph and answers with those that are orphans. */
function takeLonely(
  chain: Chain,
  nodes: Map<string, OpenNode>,
  links: readonly Link[],
): readonly WorkshopRecord[] {
  const linked = new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]));
  const orphans: WorkshopRecord[] = [];
  for (const { record, column, next, previous } of [...nodes.values()]) {
    if (next.length > 0 || previous.length > 0) continue;
    nodes.delete(record.id);
    const alone = chain.columns[column]?.alone;
    if (alone === 'orphan' || (alone === 'orphan_if_unlinked' && !linked.has(record.id)))
      orphans.push(record);
  }
  return orphans;
}
