/** What can be done with the whole record. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { getDeclaration } from '@shared/sections/registry';
import { Copy, History, Link2, MoreHorizontal, Trash2 } from 'lucide-react';
import { showHistory } from '../../commands/history';
import { deleteRecords, duplicateRecord } from '../../commands/intents';
import { usePast } from '../../store/past';
import { select } from '../../store/ui-store';
import { IconButton } from '../../ui/button';
import { Menu } from '../../ui/menu';
import styles from './details.module.css';
import { openLinkDialog } from './link-target';

/** History, link, duplicate, delete. */
export function DetailsActions({ record }: { readonly record: WorkshopRecord }) {
  const isPast = usePast() !== null;
  const isSingle = getDeclaration(record.kind).singleton;
  const duplicate = async (): Promise<void> => {
    const id = await duplicateRecord(record.id);
    if (id) select(id);
  };
  const remove = async (): Promise<void> => {
    if (await deleteRecords([record.id])) select(null, { open: false });
  };
  return (
    <span className={styles.actions}>
      <IconButton
        label="Link to another record"
        shortcut="L"
        icon={<Link2 size={16} />}
        size="s"
        isDisabled={isPast}
        onPress={() => openLinkDialog(record.id)}
      />
      <IconButton
        label="History of this record"
        icon={<History size={16} />}
        size="s"
        onPress={() => showHistory('record')}
      />
      {!isSingle && !isPast && (
        <Menu
          label="More actions"
          trigger={<IconButton label="More actions" icon={<MoreHorizontal size={16} />} size="s" />}
          actions={[
            {
              id: 'duplicate',
              label: 'Duplicate',
              icon: <Copy size={16} />,
              shortcut: 'Mod+D',
              run: () => void duplicate(),
            },
            {
              id: 'delete',
              label: 'Delete',
              icon: <Trash2 size={16} />,
              isDanger: true,
              separated: true,
              run: () => void remove(),
            },
          ]}
        />
      )}
    </span>
  );
}
