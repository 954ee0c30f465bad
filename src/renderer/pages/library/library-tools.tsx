/** Filter and order of the library. */
import { Segmented } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import styles from './library-page.module.css';
import type { LibraryFilter, LibraryOrder } from './library-view';

interface LibraryToolsProps {
  readonly filter: LibraryFilter;
  readonly onFilter: (filter: LibraryFilter) => void;
  readonly order: LibraryOrder;
  readonly onOrder: (order: LibraryOrder) => void;
  readonly counts: Readonly<Record<LibraryFilter, number>>;
}

/** The line above the cards. */
export function LibraryTools({ filter, onFilter, order, onOrder, counts }: LibraryToolsProps) {
  return (
    <div className={styles.tools}>
      <Segmented
        label="Which workshops"
        value={filter}
        onChange={onFilter}
        options={[
          { id: 'active', label: `Active ${counts.active}` },
          { id: 'archived', label: `Archived ${counts.archived}` },
          { id: 'bin', label: `Bin ${counts.bin}` },
        ]}
      />
      <Select
        label="Order"
        hideLabel
        value={order}
        onChange={(next) => onOrder(next ?? 'saved')}
        className={styles.order}
        options={[
          { id: 'saved', label: 'Last saved first' },
          { id: 'title', label: 'By title' },
          { id: 'held', label: 'By day held' },
        ]}
      />
    </div>
  );
}
