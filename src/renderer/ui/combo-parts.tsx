/** The parts of a field with a list that narrows while typing: the box with its button, and the list below it. */
import { ChevronDown } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button, Input, ListBox } from 'react-aria-components';
import styles from './combo.module.css';
import field from './field.module.css';
import list from './list-box.module.css';
import { PopoverSurface } from './popover';
import type { Option } from './select';

interface ComboInputProps {
  readonly placeholder?: string | undefined;
  /** Direction of the text; its own when absent. */
  readonly dir?: 'auto' | 'rtl';
  /** Sees keys before the field does. */
  readonly onKeyFirst?: (event: KeyboardEvent<HTMLDivElement>) => void;
}

/** The box that is typed into. */
export function ComboInput({ placeholder, dir = 'auto', onKeyFirst }: ComboInputProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only looks at the keys of the field inside
    <div className={styles.box} onKeyDownCapture={onKeyFirst} onKeyDown={keepEscape}>
      <Input
        dir={dir}
        className={field.input ?? ''}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
      />
      <Button className={styles.open ?? ''}>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}

/** The list below the box. */
export function ComboList({ children }: { readonly children: (option: Option) => ReactNode }) {
  return (
    <PopoverSurface>
      <ListBox
        className={list.list ?? ''}
        renderEmptyState={() => <p className={list.empty}>Nothing fits</p>}
      >
        {children}
      </ListBox>
    </PopoverSurface>
  );
}

/**
 * Escape closes one thing at a time: first the list, then what the field stands in. An empty field lets the Escape that
 * closes its list go on, and a panel or dialog around it would close with it.
 */
function keepEscape(event: KeyboardEvent): void {
  const isListOpen = (event.target as Element).getAttribute('aria-expanded') === 'true';
  if (event.key === 'Escape' && isListOpen) event.stopPropagation();
}
