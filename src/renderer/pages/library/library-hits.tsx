/** What the search over all workshops found. */
import { Button } from 'react-aria-components';
import { openHit } from '../../commands/library';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { Excerpt } from './excerpt';
import styles from './library-page.module.css';
import { useSearch } from './use-search';

/** Places with the typed words; a press opens the workshop there. */
export function LibraryHits({ typed }: { readonly typed: string }) {
  const { hits, isBusy, isDone } = useSearch(typed);
  return (
    <section aria-label="Found in your workshops" className={styles.hits}>
      <VisuallyHidden live="polite">{isDone ? `${hits.length} places found` : ''}</VisuallyHidden>
      {isBusy && hits.length === 0 && <Spinner label="Searching" />}
      {isDone && hits.length === 0 && (
        <EmptyState title="Nothing with these words">
          Search looks at the words of all records in all workshops.
        </EmptyState>
      )}
      <ul>
        {hits.map((hit) => (
          <li key={`${hit.workshopId} ${hit.recordId}`}>
            <Button className={styles.hit ?? ''} onPress={() => void openHit(hit)}>
              <Excerpt hit={hit} showsWorkshop />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
