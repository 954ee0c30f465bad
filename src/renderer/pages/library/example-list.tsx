/** Worked examples to open. */
import type { ExampleCard } from '@shared/ipc/replies';
import { Button } from '../../ui/button';
import { Text } from '../../ui/text';
import styles from '../dialogs/dialogs.module.css';

interface ExampleListProps {
  readonly examples: readonly ExampleCard[];
  readonly onOpen: (name: string) => void;
}

/** One line per example. */
export function ExampleList({ examples, onOpen }: ExampleListProps) {
  if (examples.length === 0) return <p className={styles.muted}>This build has no examples.</p>;
  return (
    <ul className={styles.form}>
      {inOrder(examples).map((example) => (
        <li key={example.name} className={styles.example}>
          <div className={styles.exampleWords}>
            <Text className={styles.strong}>{example.title}</Text>
            <span className={styles.muted}>
              <Text>{example.client}</Text> · {example.records} records
            </span>
            {example.credit && (
              <div title={example.credit} className={styles.credit}>
                <Text lines={1}>{example.credit}</Text>
              </div>
            )}
          </div>
          <Button
            variant="primary"
            aria-label={`Open the example ${example.title}`}
            onPress={() => onOpen(example.name)}
          >
            Open
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** By title in the order of an English reader, so that the list is the same everywhere. */
function inOrder(examples: readonly ExampleCard[]): readonly ExampleCard[] {
  const { compare } = new Intl.Collator('en');
  return [...examples].sort((a, b) => compare(a.title, b.title));
}
