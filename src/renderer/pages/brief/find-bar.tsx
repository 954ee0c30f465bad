/** The line over the pages: search with the number of places, and the way from one to the next. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import { IconButton } from '../../ui/button';
import { SearchField } from '../../ui/search-field';
import styles from './pdf-preview.module.css';
import type { Find } from './use-find';

/** Enter goes to the next place, Shift and Enter to the one before. */
export function FindBar({ find }: { readonly find: Find }) {
  const { text, hits, current } = find;
  const isEmpty = hits.length === 0;
  return (
    <search
      className={styles.find}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isEmpty) return;
        event.preventDefault();
        find.go(event.shiftKey ? -1 : 1);
      }}
    >
      <SearchField
        label="Search in the brief"
        value={text}
        onChange={find.setText}
        className={styles.searchField}
      />
      <IconButton
        label="Place before"
        icon={<ChevronUp size={16} />}
        isDisabled={isEmpty}
        onPress={() => find.go(-1)}
      />
      <IconButton
        label="Next place"
        icon={<ChevronDown size={16} />}
        isDisabled={isEmpty}
        onPress={() => find.go(1)}
      />
      <span role="status" className={styles.count}>
        {text === '' ? '' : isEmpty ? 'Not found' : `${current + 1} of ${hits.length}`}
      </span>
    </search>
  );
}
