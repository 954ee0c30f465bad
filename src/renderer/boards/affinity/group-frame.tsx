/** A group on the wall: the ground its notes lie on, and the line with its name, which is also its handle. */
import { memo, useEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './affinity.module.css';
import type { Block } from './layout';
import { dotsWords } from './note-words';

/** What a frame asks of the wall; the same object for its whole life. */
export interface FrameActions {
  readonly rename: (id: string, name: string) => void;
  readonly endRename: (id: string) => void;
}

interface GroupFrameProps {
  readonly block: Block;
  readonly name: string;
  /** The reference of the record that was made of it, or empty. */
  readonly became: string;
  readonly dots: number | null;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly isRenaming: boolean;
  readonly actions: FrameActions;
}

/** The frame; the wall handles its pointer and its keys. */
export const GroupFrame = memo(function GroupFrame(props: GroupFrameProps) {
  const { block, name, became, dots, isChosen, isTabStop, isRenaming, actions } = props;
  const { x, y, width, height, head, id, notes } = block;
  const count = `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`;
  const place = { left: x, top: y, width, height };
  if (id === null) {
    return head === 0 ? null : (
      <p className={styles.looseHead} style={{ left: x, top: y, width, height: head }}>
        Loose <span className={styles.count}>{notes.length}</span>
      </p>
    );
  }
  return (
    <div className={classNames(styles.frame, isChosen && styles.chosen)} style={place}>
      {isRenaming ? (
        <NameField id={id} name={name} actions={actions} />
      ) : (
        <button
          type="button"
          dir="auto"
          data-group={id}
          tabIndex={isTabStop ? 0 : -1}
          aria-pressed={isChosen}
          className={styles.head}
          style={{ height: head }}
        >
          <VisuallyHidden>Group </VisuallyHidden>
          <span className={classNames(styles.name, name === '' && styles.nameless)}>
            {name === '' ? 'Name this group' : name}
          </span>
          {became !== '' && <span className={styles.became}>→ {became}</span>}
          {dots !== null && (
            <span className={styles.headDots}>
              <span aria-hidden="true">{dots}</span>
              <VisuallyHidden>{dotsWords(dots)}, </VisuallyHidden>
            </span>
          )}
          <span className={styles.count} aria-hidden="true">
            {notes.length}
          </span>
          <VisuallyHidden>{count}</VisuallyHidden>
        </button>
      )}
    </div>
  );
});

interface NameFieldProps {
  readonly id: string;
  readonly name: string;
  readonly actions: FrameActions;
}

function NameField({ id, name, actions }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);
  useEffect(() => field.current?.select(), []);
  const finish = (text: string | null): void => {
    if (isLeft.current) return;
    isLeft.current = true;
    if (text !== null) actions.rename(id, text);
    actions.endRename(id);
  };
  return (
    <input
      ref={field}
      dir="auto"
      className={styles.nameField}
      aria-label="Name of the group"
      defaultValue={name}
      maxLength={120}
      spellCheck={false}
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the name that was just asked to be changed
      autoFocus
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish(event.currentTarget.value);
        else if (event.key === 'Escape') finish(null);
      }}
    />
  );
}
