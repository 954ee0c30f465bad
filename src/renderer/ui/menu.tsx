/** A button with a menu of actions. */
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Separator } from 'react-aria-components';
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
          {actions.flatMap((action) => [
            ...(action.separated
              ? [<Separator key={`${action.id}-line`} className={list.separator ?? ''} />]
              : []),
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
              {action.shortcut && <Kbd shortcut={action.shortcut} />}
            </MenuItem>,
          ])}
        </AriaMenu>
      </PopoverSurface>
    </MenuTrigger>
  );
}
