/** The number of the page that is looked at; typing another one and Enter leads there. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/button';
import styles from './pdf-preview.module.css';

interface PageFieldProps {
  readonly shown: number;
  readonly count: number;
  readonly onGo: (page: number) => void;
}

/** Two buttons and a field between them. */
export function PageField({ shown, count, onGo }: PageFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const page = Number.parseInt(typed ?? '', 10);
    if (page > 0) onGo(Math.min(count, page));
    setTyped(null);
  };
  return (
    <div className={styles.group}>
      <IconButton
        label="Page before"
        size="s"
        icon={<ChevronLeft size={16} />}
        isDisabled={shown <= 1}
        onPress={() => onGo(shown - 1)}
      />
      <input
        className={styles.pageNumber}
        aria-label="Page"
        inputMode="numeric"
        value={typed ?? String(shown)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, '').slice(0, 6))}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          else if (event.key === 'Escape') setTyped(null);
        }}
      />
      <span className={styles.of}>of {count}</span>
      <IconButton
        label="Next page"
        size="s"
        icon={<ChevronRight size={16} />}
        isDisabled={shown >= count}
        onPress={() => onGo(shown + 1)}
      />
    </div>
  );
}
