/** What can be done with a row of the day beside typing into it. */
import type { PlanItem } from '@shared/agenda/plan';
import {
  ArrowDown,
  ArrowUp,
  CoffeeIcon,
  Merge,
  MoreHorizontal,
  Pencil,
  Play,
  Plus,
  Repeat,
  SkipForward,
  SquareSplitVertical,
  Trash2,
} from 'lucide-react';
import { mergeBlocks, repeatBlock, skipBlock, startHere } from '../../commands/day';
import { deleteRecords } from '../../commands/intents';
import { useUi } from '../../store/ui-store';
import { IconButton } from '../../ui/button';
import { Menu, type MenuAction } from '../../ui/menu';
import { itemName } from './agenda-words';
import { canMerge, canSplit } from './row-rules';

interface RowMenuProps {
  readonly item: PlanItem;
  readonly next: PlanItem | undefined;
  readonly index: number;
  readonly isOnClock: boolean;
  readonly onEdit: () => void;
  readonly onMove: (step: 1 | -1) => void;
}

/** The menu at the end of a row. */
export function RowMenu(props: RowMenuProps) {
  const name = itemName(props.item);
  return (
    <Menu
      label={`More about ${name}`}
      trigger={<IconButton label={`More about ${name}`} icon={<MoreHorizontal size={16} />} size="s" />}
      actions={actionsOf(props)}
    />
  );
}

function actionsOf({ item, next, index, isOnClock, onEdit, onMove }: RowMenuProps): readonly MenuAction[] {
  const { id } = item.record;
  const insert = (kind: 'block' | 'break') => (): void =>
    useUi.setState({ dialog: { name: 'insert-row', after: id, kind } });
  return [
    isOnClock
      ? { id: 'repeat', label: 'Repeat it', icon: <Repeat size={16} />, run: () => void repeatBlock() }
      : { id: 'start', label: 'Start here', icon: <Play size={16} />, run: () => void startHere(id) },
    {
      id: 'skip',
      label: 'Skip it',
      icon: <SkipForward size={16} />,
      isDisabled: item.state === 'done' || item.state === 'skipped',
      run: () => void skipBlock(id),
    },
    { id: 'edit', label: 'Edit', icon: <Pencil size={16} />, separated: true, run: onEdit },
    {
      id: 'up',
      label: 'Move up',
      icon: <ArrowUp size={16} />,
      shortcut: 'Alt+ArrowUp',
      isDisabled: index === 0,
      run: () => onMove(-1),
    },
    {
      id: 'down',
      label: 'Move down',
      icon: <ArrowDown size={16} />,
      shortcut: 'Alt+ArrowDown',
      isDisabled: next === undefined,
      run: () => onMove(1),
    },
    {
      id: 'split',
      label: 'Split…',
      icon: <SquareSplitVertical size={16} />,
      isDisabled: !canSplit(item),
      run: () => useUi.setState({ dialog: { name: 'split-block', id } }),
    },
    {
      id: 'merge',
      label: 'Merge with the next',
      icon: <Merge size={16} />,
      isDisabled: !canMerge(item, next),
      run: () => {
        if (next) void mergeBlocks(id, next.record.id);
      },
    },
    {
      id: 'block',
      label: 'Insert a block after it…',
      icon: <Plus size={16} />,
      separated: true,
      run: insert('block'),
    },
    { id: 'break', label: 'Insert a break after it…', icon: <CoffeeIcon size={16} />, run: insert('break') },
    {
      id: 'delete',
      label: 'Delete',
      icon: <Trash2 size={16} />,
      isDanger: true,
      separated: true,
      isDisabled: isOnClock,
      run: () => void deleteRecords([id]),
    },
  ];
}
