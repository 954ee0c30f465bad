/**
 * The thread: how records of different sections hang together, chain by chain, with what is missing between them and
 * what hangs on nothing.
 */
import { getSectionOf } from '@shared/sections/registry';
import { type Chain, type ChainId, columnOf } from '@shared/thread/chain';
import { CHAINS, getChain } from '@shared/thread/chain-list';
import { alongThread, type ReadChain } from '@shared/thread/chains';
import { countThreads, threadsWith } from '@shared/thread/filter-rows';
import { chainText } from '@shared/thread/text.en';
import { Waypoints } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useAnnouncer } from '../../boards/parts/announcer';
import { usePointerDrag } from '../../boards/parts/use-pointer-drag';
import { tieRecords } from '../../commands/linking';
import { goSection, goThread } from '../../commands/navigation';
import { inSentence, kindText } from '../../fields/words';
import { select, useUi } from '../../store/ui-store';
import { getMirror } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Tabs } from '../../ui/tabs';
import page from '../page.module.css';
import { type Gap, GapDialog } from './gap-dialog';
import { OrphanList } from './orphan-list';
import styles from './thread.module.css';
import { ThreadGrid } from './thread-grid';
import { fitsFilter, isFiltering, NO_FILTER } from './thread-model';
import { ThreadTools } from './thread-tools';
import { tieDropped, tieTo } from './tie-here';
import { useThread } from './use-thread';

const TABS = CHAINS.map(({ id }) => ({ id, label: chainText[id].title }));

/** The page of one chain; the tabs lead to the others. */
export function ThreadPage({ chain: id }: { readonly chain: ChainId }) {
  const chain = getChain(id);
  const [filter, setFilter] = useState(NO_FILTER);
  return (
    <div className={page.page}>
      <header className={page.header}>
        <div>
          <h2 className={page.title}>The thread</h2>
          <p className={page.purpose}>{chainText[id].purpose}</p>
        </div>
        <ThreadTools chain={chain} filter={filter} onFilter={setFilter} />
      </header>
      <Tabs label="Chains" tabs={TABS} selected={id} onSelect={(next) => goThread(next as ChainId)}>
        <ChainView key={id} chain={chain} filter={filter} onUnfilter={() => setFilter(NO_FILTER)} />
      </Tabs>
    </div>
  );
}

interface ChainViewProps {
  readonly chain: Chain;
  readonly filter: typeof NO_FILTER;
  readonly onUnfilter: () => void;
}

function ChainView({ chain, filter: typed, onUnfilter }: ChainViewProps) {
  const thread = useThread(chain);
  const filter = useDeferredValue(typed);
  const selectedId = useUi((state) => state.selectedId);
  const [gap, setGap] = useState<Gap | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const { say, region } = useAnnouncer();
  const fits = useMemo(() => fitsFilter(filter), [filter]);
  const rows = useMemo(
    () => (isFiltering(filter) ? threadsWith(thread.rows, fits) : thread.rows),
    [thread, filter, fits],
  );
  const orphans = useMemo(() => thread.graph.orphans.filter(fits), [thread, fits]);
  const along = useMemo(
    () => (selectedId === null ? NOBODY : alongThread(thread.graph, selectedId)),
    [thread, selectedId],
  );
  const { drag, begin } = usePointerDrag<string>({
    recordOf: (id) => id,
    onMove: ({ item, at }) => setTarget(targetAt(at, item)),
    onDrop: ({ item, at }) => {
      setTarget(null);
      drop(chain, item, targetAt(at, item));
    },
  });
  const refOf = (id: string): string => getMirror()?.byId.get(id)?.ref ?? '';
  const closeGap = (id: string | null): void => {
    setGap(null);
    if (id === null) return;
    say(`${refOf(id)} is part of the thread.`);
    select(id, { open: false });
  };
  const isEmpty = thread.rows.length === 0 && thread.graph.orphans.length === 0;
  if (isEmpty) return <Empty chain={chain} />;
  return (
    <div className={styles.view}>
      <div className={styles.sides}>
        <div className={styles.main}>
          <p className={styles.counts} role="status">
            {countsOf(thread, countThreads(rows), isFiltering(filter))}
          </p>
          {rows.length > 0 ? (
            <ThreadGrid
              chain={chain}
              rows={rows}
              along={along}
              target={target}
              onPress={begin}
              onGap={setGap}
            />
          ) : (
            <EmptyState
              icon={<Waypoints />}
              title={isFiltering(filter) ? 'No thread fits the filter' : 'Nothing hangs together yet'}
              {...(isFiltering(filter) && {
                actions: <Button onPress={onUnfilter}>Show all threads</Button>,
              })}
            >
              {isFiltering(filter)
                ? 'Other words, sections or owners may have some.'
                : 'Drag one orphan onto another, or choose one and press L to link it.'}
            </EmptyState>
          )}
        </div>
        {thread.graph.orphans.length > 0 && <OrphanList orphans={orphans} target={target} onPress={begin} />}
      </div>
      {drag && (
        <div
          className={styles.ghost}
          style={{ transform: `translate(${drag.at.x + 12}px, ${drag.at.y + 12}px)` }}
          aria-hidden="true"
        >
          {refOf(drag.item)}
          {target !== null && ` → ${refOf(target.split('/')[0] ?? '')}`}
        </div>
      )}
      {gap && <GapDialog chain={chain} gap={gap} onClose={closeGap} />}
      {region}
    </div>
  );
}

const NOBODY: ReadonlySet<string> = new Set();

function countsOf({ rows, graph, gaps }: ReadChain, shown: number, isFiltered: boolean): string {
  const all = countThreads(rows);
  const threads = isFiltered ? `${shown} of ${all} threads` : many(all, 'thread');
  return [threads, many(graph.ties, 'link'), many(gaps, 'gap'), many(graph.orphans.length, 'orphan')].join(
    ', ',
  );
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** The card or gap under a point; the dragged card itself is none. */
function targetAt(at: { readonly x: number; readonly y: number }, draggedId: string): string | null {
  const place = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>('[data-card], [data-gap]');
  const name = place?.dataset.card ?? place?.dataset.gap ?? null;
  return name === draggedId ? null : name;
}

/** A target is the id of a card, or of the record beside a gap with the column of the gap. */
function drop(chain: Chain, draggedId: string, target: string | null): void {
  const [id, column] = target?.split('/') ?? [];
  if (id === undefined) return;
  const beside = getMirror()?.byId.get(id);
  const dragged = getMirror()?.byId.get(draggedId);
  const fitsGap =
    column !== undefined && dragged !== undefined && columnOf(chain, dragged) === Number(column);
  const tie = beside && fitsGap ? tieTo(chain, beside, Number(column)) : null;
  if (beside && tie) void tieRecords(beside.id, tie, draggedId);
  else tieDropped(chain, draggedId, id);
}

/** What to do while the workshop has nothing of this chain. */
function Empty({ chain }: { readonly chain: Chain }) {
  const kind = chain.columns.find(({ alone }) => alone === 'orphan')?.kinds[0] ?? 'goal';
  const section = getSectionOf(kind);
  const words = kindText(kind);
  return (
    <EmptyState
      icon={<Waypoints />}
      title="Nothing to follow yet"
      actions={<Button onPress={() => goSection(section.id)}>Go to {section.text.short}</Button>}
    >
      This thread begins with {inSentence(words.plural)}. Write the first one, then link what follows from it:
      gaps and orphans show up here.
    </EmptyState>
  );
}
