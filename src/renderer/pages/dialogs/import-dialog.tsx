/** What a file holds, before anything of it is taken over. */

import type { ImportPreview } from '@shared/ipc/replies';
import { useState } from 'react';
import { importFile } from '../../commands/library';
import { openWorkshop } from '../../commands/navigation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Text } from '../../ui/text';
import { closeDialog } from './close-dialog';
import styles from './dialogs.module.css';

/** The dialog "Open file". */
export function ImportDialog({ preview }: { readonly preview: ImportPreview }) {
  const [isBusy, setIsBusy] = useState(false);
  const { existing, counts, missingPhotos } = preview;
  const take = (): void => {
    setIsBusy(true);
    void importFile(preview.token).then((isDone) => (isDone ? closeDialog() : setIsBusy(false)));
  };
  const openExisting = (): void => {
    closeDialog();
    if (existing) void openWorkshop(existing.id);
  };
  return (
    <Dialog
      title="Open file"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          {existing && <Button onPress={openExisting}>Open the one I have</Button>}
          <Button variant="primary" onPress={take} isPending={isBusy}>
            {existing ? 'Add as a copy' : 'Add and open'}
          </Button>
        </>
      }
    >
      <dl className={styles.facts}>
        <dt>File</dt>
        <dd>
          <Text>{preview.fileName}</Text>
        </dd>
        <dt>Workshop</dt>
        <dd>
          <Text className={styles.strong}>{preview.title || 'Untitled workshop'}</Text>
        </dd>
        <dt>Client or team</dt>
        <dd>
          <Text>{preview.client || '–'}</Text>
        </dd>
        <dt>Made on</dt>
        <dd>{new Date(preview.createdAt).toLocaleDateString('en-GB', { dateStyle: 'long' })}</dd>
        <dt>Content</dt>
        <dd>
          {plural(counts.records, 'record')}, {plural(counts.links, 'link')}
          {counts.media > 0 && `, ${plural(counts.media, 'photo')}`}
        </dd>
      </dl>
      {missingPhotos > 0 && (
        <p className={styles.existing}>
          {`${plural(missingPhotos, 'photo')} did not come with the file. Only a .groundwork file brings pictures along; their captions are here.`}
        </p>
      )}
      {existing && (
        <div className={styles.existing}>
          <Text as="p">
            {`Your library already has a workshop of the same origin: “${existing.title}”. Adding the file makes a second one beside it; the one you have stays as it is.`}
          </Text>
        </div>
      )}
    </Dialog>
  );
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
