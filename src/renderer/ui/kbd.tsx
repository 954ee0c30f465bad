/** A shortcut drawn as keys. */
import styles from './kbd.module.css';
import { shortcutKeys } from './shortcut-text';

/** Shows "Mod+Shift+Z" as key caps, in the way of this machine. */
export function Kbd({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className={styles.keys}>
      {shortcutKeys(shortcut).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
