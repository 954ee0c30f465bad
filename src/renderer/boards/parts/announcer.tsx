/** Says aloud what a move, a sort or a drop did. One region per board, polite, so that it never interrupts. */
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden';

/** The function that says something, and the region to render. */
export function useAnnouncer(): { readonly say: (text: string) => void; readonly region: ReactNode } {
  const [text, setText] = useState('');
  const turn = useRef(false);
  const say = useCallback((next: string): void => {
    // The same words twice are only read when the content differs; the blank is not pronounced.
    turn.current = !turn.current;
    setText(turn.current ? next : `${next}\u00a0`);
  }, []);
  return {
    say,
    region: (
      <VisuallyHidden as="div" live="polite">
        <span data-announcement="">{text}</span>
      </VisuallyHidden>
    ),
  };
}
