/** The library before the first workshop: what this is for, and three ways in. */
import { FolderOpen, Plus } from 'lucide-react';
import { inspectFile, openExample } from '../../commands/library';
import { runCommand } from '../../commands/registry';
import { useLibrary } from '../../store/library-store';
import { Button } from '../../ui/button';
import { ExampleList } from './example-list';
import styles from './first-steps.module.css';

/** A welcome with a filled example one press away. */
export function FirstSteps() {
  const examples = useLibrary((state) => state.examples);
  return (
    <div className={styles.welcome}>
      <div>
        <h2 className={styles.title}>
          From “we want to use AI for this” to a brief that everybody has agreed to
        </h2>
        <p className={styles.lead}>
          One room, one laptop, one day or less. You type what people say; Groundwork keeps it in order, shows
          what contradicts and prints the kickoff brief. Everything stays on this computer.
        </p>
      </div>
      <section className={styles.part} aria-labelledby="first-look">
        <h3 id="first-look">Look at a finished one</h3>
        <p className={styles.muted}>
          A worked example with goals, personas, journeys and constraints, yours to change.
        </p>
        <ExampleList examples={examples} onOpen={(name) => void openExample(name)} />
      </section>
      <section className={styles.part} aria-labelledby="first-own">
        <h3 id="first-own">Start your own</h3>
        <p className={styles.muted}>
          Choose how long the room has; the sections and activities are prepared.
        </p>
        <div className={styles.actions}>
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={() => runCommand('workshop.new')}>
            New workshop
          </Button>
          <Button icon={<FolderOpen size={16} aria-hidden="true" />} onPress={() => void inspectFile()}>
            Open a file from somebody
          </Button>
        </div>
        <p className={styles.muted}>Or drop a .groundwork or .json file on this window.</p>
      </section>
    </div>
  );
}
