/** All workshops: open one, make one, bring one in, find something in any of them. */
import { Command, FolderOpen, Plus, Sparkles } from 'lucide-react';
import { useMemo, useState } from 'react';
import { inspectFile, reloadLibrary, tryExample } from '../../commands/library';
import { runCommand, shortcutOf } from '../../commands/registry';
import { useLibrary } from '../../store/library-store';
import { Button, IconButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import { SearchField } from '../../ui/search-field';
import { FirstSteps } from './first-steps';
import { LibraryHits } from './library-hits';
import styles from './library-page.module.css';
import { LibraryTools } from './library-tools';
import { countPlaces, type LibraryFilter, type LibraryOrder, visibleCards } from './library-view';
import { WorkshopTile } from './workshop-tile';

/** The library page. */
export function LibraryPage() {
  const status = useLibrary((state) => state.status);
  const [typed, setTyped] = useState('');
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.name}>Groundwork</h1>
        <SearchField
          label="Search all workshops"
          value={typed}
          onChange={setTyped}
          className={styles.search}
        />
        <div className={styles.actions}>
          <IconButton
            label="Find a command"
            shortcut={shortcutOf('palette.open')}
            icon={<Command size={18} />}
            onPress={() => runCommand('palette.open')}
          />
          <Button icon={<Sparkles size={16} aria-hidden="true" />} onPress={tryExample}>
            Try an example
          </Button>
          <Button icon={<FolderOpen size={16} aria-hidden="true" />} onPress={() => void inspectFile()}>
            Open file
          </Button>
          <Button
            variant="primary"
            icon={<Plus size={16} aria-hidden="true" />}
            onPress={() => runCommand('workshop.new')}
          >
            New workshop
          </Button>
        </div>
      </header>
      <main className={styles.main} id="content" tabIndex={-1}>
        {typed.trim() !== '' && <LibraryHits typed={typed} />}
        {typed.trim() === '' && status === 'ready' && <Cards />}
        {status === 'loading' && (
          <div className={styles.waiting}>
            <Spinner label="Loading your workshops" size={28} />
          </div>
        )}
        {status === 'failed' && (
          <EmptyState
            title="The list of workshops could not be read"
            actions={
              <Button variant="primary" onPress={reloadLibrary}>
                Read it again
              </Button>
            }
          >
            Nothing was deleted. Try again; if it stays like this, restart Groundwork.
          </EmptyState>
        )}
      </main>
    </div>
  );
}

function Cards() {
  const cards = useLibrary((state) => state.cards);
  const [filter, setFilter] = useState<LibraryFilter>('active');
  const [order, setOrder] = useState<LibraryOrder>('saved');
  const counts = useMemo(() => countPlaces(cards.values()), [cards]);
  const shown = useMemo(() => visibleCards(cards.values(), filter, order), [cards, filter, order]);
  if (cards.size === 0) return <FirstSteps />;
  return (
    <>
      <LibraryTools filter={filter} onFilter={setFilter} order={order} onOrder={setOrder} counts={counts} />
      {shown.length === 0 ? (
        <EmptyPlace filter={filter} />
      ) : (
        <ul className={styles.grid} aria-label="Workshops">
          {shown.map((card) => (
            <WorkshopTile key={card.id} card={card} />
          ))}
        </ul>
      )}
    </>
  );
}

function EmptyPlace({ filter }: { readonly filter: LibraryFilter }) {
  if (filter === 'bin')
    return (
      <EmptyState title="The bin is empty">
        Deleted workshops stay here until you delete them for good.
      </EmptyState>
    );
  if (filter === 'archived')
    return (
      <EmptyState title="Nothing is archived">Put finished workshops here to keep the list short.</EmptyState>
    );
  return (
    <EmptyState
      title="No active workshops"
      actions={
        <Button variant="primary" onPress={() => runCommand('workshop.new')}>
          New workshop
        </Button>
      }
    >
      Your workshops are in the archive or in the bin.
    </EmptyState>
  );
}
