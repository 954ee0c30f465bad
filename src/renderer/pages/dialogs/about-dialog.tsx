/** What this is, which version, where the data lies. */

import type { OutputOf } from '@shared/ipc/contract';
import { useEffect, useState } from 'react';
import { ask } from '../../commands/intents';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Text } from '../../ui/text';
import { closeDialog } from './close-dialog';
import styles from './dialogs.module.css';

/** About Groundwork. */
export function AboutDialog() {
  const [info, setInfo] = useState<OutputOf<'app.info'> | null>(null);
  useEffect(() => {
    void ask('app.info', {}).then(setInfo);
  }, []);
  return (
    <Dialog
      title="Groundwork"
      size="s"
      isReading
      onClose={closeDialog}
      footer={<Button onPress={closeDialog}>Close</Button>}
    >
      <p>
        Takes a room of people from “we want to use AI for this” to a kickoff brief that everybody has agreed
        to. It works without a network and sends nothing anywhere.
      </p>
      {info && (
        <dl className={styles.facts}>
          <dt>Version</dt>
          <dd>{info.version}</dd>
          <dt>Electron</dt>
          <dd>
            {info.electron} on {info.platform}
          </dd>
          <dt>Workshops are kept in</dt>
          <dd>
            <Text>{info.dataFolder}</Text>
          </dd>
        </dl>
      )}
      <p className={styles.muted}>Type: Inter, SIL Open Font License. Icons: Lucide, ISC licence.</p>
    </Dialog>
  );
}
