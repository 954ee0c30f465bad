/** A kind of record in a list of choices. */
import { ListBoxItem } from 'react-aria-components';
import list from '../../ui/list-box.module.css';
import styles from './dialogs.module.css';
import type { KindChoice } from './kind-choices';

/** One line: digit, name, what to ask, section. */
export function KindItem({ choice, digit }: { readonly choice: KindChoice; readonly digit: number | null }) {
  return (
    <ListBoxItem id={choice.kind} textValue={`${choice.name} ${choice.section}`} className={list.item ?? ''}>
      <span className={styles.number}>{digit}</span>
      <span className={list.words}>
        <span>{choice.name}</span>
        <span className={list.meaning}>{choice.prompt}</span>
      </span>
      <span className={list.meaning}>{choice.section}</span>
    </ListBoxItem>
  );
}
