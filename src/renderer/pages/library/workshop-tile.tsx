/** A workshop in the library: what it is, how full it is, when it was last saved, what can be done with it. */

import { findTemplate } from '@shared/agenda/templates';
import type { WorkshopCard } from '@shared/ipc/replies';
import {
  Archive,
  ArchiveRestore,
  Copy,
  MoreHorizontal,
  Pencil,
  RefreshCcw,
  RotateCcw,
  Trash2,
} from 'lucide-react';
import { Button } from 'react-aria-components';
import {
  archiveWorkshop,
  binWorkshop,
  duplicateWorkshop,
  purgeWorkshop,
  restoreWorkshop,
} from '../../commands/library';
import { openWorkshop } from '../../commands/navigation';
import { offerReassessment } from '../../commands/reassess';
import { useUi } from '../../store/ui-store';
import { Badge } from '../../ui/badge';
import { IconButton, Button as WordButton } from '../../ui/button';
import { Menu, type MenuAction } from '../../ui/menu';
import { Text } from '../../ui/text';
import { dayText, placeOf, savedText } from './library-view';
import styles from './workshop-tile.module.css';

/** A card; a press anywhere on it opens the workshop. In the bin it offers to restore instead. */
export function WorkshopTile({ card }: { readonly card: WorkshopCard }) {
  const place = placeOf(card);
  const title = card.title || 'Untitled workshop';
  return (
    <li className={styles.tile}>
      <div className={styles.top}>
        <h2 className={styles.title}>
          {place === 'bin' ? (
            <Text lines={2}>{title}</Text>
          ) : (
            <Button className={styles.open ?? ''} onPress={() => void openWorkshop(card.id)}>
              <Text lines={2}>{title}</Text>
            </Button>
          )}
        </h2>
        <Menu
          label={`Actions for ${title}`}
          trigger={
            <IconButton
              label={`Actions for ${title}`}
              icon={<MoreHorizontal size={16} />}
              size="s"
              className={styles.menu}
            />
          }
          actions={actionsOf(card)}
        />
      </div>
      <Text lines={1} className={styles.client}>
        {card.client || 'No client or team named'}
      </Text>
      <p className={styles.line}>
        {card.heldOn ? dayText(card.heldOn) : 'No day set'} ·{' '}
        {findTemplate(card.template)?.name ?? card.template}
      </p>
      <div className={styles.foot}>
        <Badge>{count(card.recordCount, 'record')}</Badge>
        {card.people > 0 && <Badge>{count(card.people, 'seat')}</Badge>}
        {card.openNotes > 0 && <Badge tone="accent">{count(card.openNotes, 'note')} waiting</Badge>}
      </div>
      <p className={styles.line}>Saved {savedText(card.savedAt, new Date())}</p>
      {place === 'bin' && (
        <div className={styles.binned}>
          <WordButton size="s" onPress={() => void restoreWorkshop(card.id)}>
            Restore
          </WordButton>
          <WordButton size="s" variant="quiet" onPress={() => purgeWorkshop(card.id, title)}>
            Delete for good…
          </WordButton>
        </div>
      )}
    </li>
  );
}

function actionsOf(card: WorkshopCard): readonly MenuAction[] {
  const { id, title } = card;
  if (placeOf(card) === 'bin') {
    return [
      { id: 'restore', label: 'Restore', icon: <RotateCcw size={16} />, run: () => void restoreWorkshop(id) },
      {
        id: 'purge',
        label: 'Delete for good…',
        icon: <Trash2 size={16} />,
        isDanger: true,
        separated: true,
        run: () => purgeWorkshop(id, title),
      },
    ];
  }
  const isArchived = card.archivedAt !== null;
  return [
    {
      id: 'rename',
      label: 'Rename…',
      icon: <Pencil size={16} />,
      run: () => useUi.setState({ dialog: { name: 'rename-workshop', id } }),
    },
    {
      id: 'duplicate',
      label: 'Duplicate',
      icon: <Copy size={16} />,
      run: () => void duplicateWorkshop(id, title),
    },
    {
      id: 'reassess',
      label: 'Start a re-assessment…',
      icon: <RefreshCcw size={16} />,
      run: () => offerReassessment(id),
    },
    {
      id: 'archive',
      label: isArchived ? 'Move out of the archive' : 'Move to the archive',
      icon: isArchived ? <ArchiveRestore size={16} /> : <Archive size={16} />,
      run: () => void archiveWorkshop(id, !isArchived),
    },
    {
      id: 'delete',
      label: 'Delete',
      icon: <Trash2 size={16} />,
      isDanger: true,
      separated: true,
      run: () => void binWorkshop(id),
    },
  ];
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
