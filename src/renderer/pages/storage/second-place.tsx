/** The second place for backups: what it is good for, how it does, and the way to another one. */
import type { SecondTarget } from '@shared/storage/status';
import { HardDrive } from 'lucide-react';
import { chooseSecondPlace, dropSecondPlace } from '../../commands/storage';
import { Button } from '../../ui/button';
import { Text } from '../../ui/text';
import styles from './storage.module.css';
import { secondText } from './storage-words';

/** One line with its buttons. */
export function SecondPlace({ second }: { readonly second: SecondTarget | null }) {
  return (
    <div className={styles.second}>
      <HardDrive size={18} aria-hidden="true" />
      <Text as="p" className={styles.words}>
        {second
          ? secondText(second)
          : 'A stick or another disk can get every backup too: should this laptop be lost, the workshops are not.'}
      </Text>
      <Button size="s" onPress={() => void chooseSecondPlace()}>
        {second ? 'Choose another place…' : 'Copy to a stick as well…'}
      </Button>
      {second && (
        <Button size="s" variant="quiet" onPress={() => void dropSecondPlace()}>
          Stop
        </Button>
      )}
    </div>
  );
}
