/** A cell in which one option is chosen by typing a few letters. */
import { type KeyboardEvent, useRef } from 'react';
import type { Option } from '../../ui/select';
import type { CellExit } from '../field-cell';
import { PickBox } from '../pick-box';
import styles from './cells.module.css';

interface PickCellProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly startText: string | undefined;
  readonly onPick: (id: string | null) => void;
  readonly onCreate?: (text: string) => void;
  readonly createLabel?: string;
  readonly onExit: (how: CellExit) => void;
}

/** The editor; choosing with Enter moves down, with Tab to the side, with the mouse it stays. */
export function PickCell({ onPick, onCreate, onExit, ...props }: PickCellProps) {
  const state = useRef<{ how: CellExit; isDone: boolean }>({ how: 'stay', isDone: false });
  const exit = (how: CellExit): void => {
    if (state.current.isDone) return;
    state.current.isDone = true;
    onExit(how);
  };
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      exit('stay');
      return;
    }
    if (event.key === 'Enter') state.current.how = 'enter';
    else if (event.key === 'Tab') {
      event.preventDefault();
      state.current.how = event.shiftKey ? 'shift-tab' : 'tab';
    } else return;
    // Nothing was chosen: leave as it was.
    const { how } = state.current;
    setTimeout(() => exit(how), 0);
  };
  return (
    <div
      role="group"
      className={styles.pick}
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (
          !event.currentTarget.contains(event.relatedTarget) &&
          !event.relatedTarget?.closest('[role="listbox"]')
        )
          exit('leave');
      }}
    >
      <PickBox
        {...props}
        hideLabel
        autoFocus
        onPick={(id) => {
          onPick(id);
          setTimeout(() => exit(state.current.how), 0);
        }}
        {...(onCreate && {
          onCreate: (text: string) => {
            onCreate(text);
            setTimeout(() => exit(state.current.how), 0);
          },
        })}
      />
    </div>
  );
}
