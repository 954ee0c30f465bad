/** Search in the pages, with the number of places and the way from one to the next. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { Ref } from 'react';
import { IconButton } from '../../ui/button';
import { SearchField } from '../../ui/search-field';
import styles from './pdf-preview.module.css';
import type { Find } from './use-find';

interface FindBarProps {
  readonly find: Find;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** Enter goes to the next place, Shift and Enter to the one before. */
export function FindBar({ find, inputRef }: FindBarProps) {
  const { text, hits } = find;
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
        inputRef={inputRef}
      />
      <IconButton
        label="Place before"
        size="s"
        shortcut="Shift+F3"
        icon={<ChevronUp size={16} />}
        isDisabled={isEmpty}
        onPress={() => find.go(-1)}
      />
      <IconButton
        label="Next place"
        size="s"
        shortcut="F3"
        icon={<ChevronDown size={16} />}
        isDisabled={isEmpty}
        onPress={() => find.go(1)}
      />
      <span role="status" className={styles.count}>
        {countText(find)}
      </span>
    </search>
  );
}

function countText({ text, hits, current, isReading }: Find): string {
  if (text.trim() === '') return '';
  if (isReading) return 'Searching';
  return hits.length === 0 ? 'Not found' : `${current + 1} of ${hits.length}`;
}
