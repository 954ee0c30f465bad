/** A button with a menu of actions. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Separator } from 'react-aria-components';
import { classNames } from './class-names';
import { Kbd } from './kbd';
import list from './list-box.module.css';
import { PopoverSurface } from './popover';

/** One action; a `separator` stands before it when asked. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  readonly separated?: boolean;
  /** One of several that follow each other, of which one holds: it gets a mark. */
  readonly isChosen?: boolean;
  /** What such a group is about, told by its first. */
  readonly groupLabel?: string;
  readonly run: () => void;
}

interface MenuProps {
  /** The button that opens it, for example an IconButton. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly actions: readonly MenuAction[];
}

/** Opens a list of actions below its button. */
export function Menu({ trigger, label, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <PopoverSurface placement="bottom end">
        <AriaMenu aria-label={label} className={list.list ?? ''}>
          {inGroups(actions).flatMap((group) => {
            const [first] = group;
            if (!first) return [];
            const line = first.separated
              ? [<Separator key={`${first.id}-line`} className={list.separator ?? ''} />]
              : [];
            return [...line, itemsOf(group, first)];
          })}
        </AriaMenu>
      </PopoverSurface>
    </MenuTrigger>
  );
}

function itemsOf(group: readonly MenuAction[], first: MenuAction): ReactNode {
  if (first.isChosen === undefined) return itemOf(first);
  return (
    <MenuSection
      key={`${first.id}-group`}
      aria-label={first.groupLabel ?? first.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={group.filter(({ isChosen }) => isChosen).map(({ id }) => id)}
    >
      {group.map(itemOf)}
    </MenuSection>
  );
}

function itemOf(action: MenuAction): ReactNode {
  return (
    <MenuItem
      key={action.id}
      id={action.id}
      textValue={action.label}
      isDisabled={action.isDisabled ?? false}
      onAction={action.run}
      className={classNames(list.item, action.isDanger && list.danger)}
    >
      {action.icon}
      <span className={list.words}>{action.label}</span>
      {action.isChosen !== undefined && <Check size={16} className={list.check} aria-hidden="true" />}
      {action.shortcut && <Kbd shortcut={action.shortcut} />}
    </MenuItem>
  );
}

/** Choices that follow each other together, everything else alone. */
function inGroups(actions: readonly MenuAction[]): readonly (readonly MenuAction[])[] {
  const groups: MenuAction[][] = [];
  for (const action of actions) {
    const last = groups.at(-1);
    if (action.isChosen !== undefined && last?.[0]?.isChosen !== undefined) last.push(action);
    else groups.push([action]);
  }
  return groups;
}
