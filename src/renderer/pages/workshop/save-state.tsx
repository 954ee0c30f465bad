/** Whether everything is on disk, always in sight and read out when it settles. */

import type { ErrorCode } from '@shared/domain/result';
import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type SaveState as State, useWorkshop } from '../../store/workshop-store';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './save-state.module.css';

const WHY: Readonly<Partial<Record<ErrorCode, string>>> = {
  'storage-full': 'disk full',
  'storage-readonly': 'folder cannot be written to',
  'storage-corrupt': 'storage damaged',
  'storage-busy': 'another Groundwork is open',
  'invalid-input': 'value does not fit',
  'not-found': 'record is gone',
  'stale-revision': 'changed in the meantime',
};

/** "Saved 14:03:22", "Saving…" or "Not saved: disk full". */
export function SaveState() {
  const save = useWorkshop((state) => state.save);
  const shown = useSettled(save, 200);
  const said = useSettled(save, 1_200);
  const Icon = shown.type === 'failed' ? CircleAlert : shown.type === 'saving' ? LoaderCircle : CircleCheck;
  return (
    <div className={classNames(styles.state, styles[shown.type])}>
      <Icon size={15} aria-hidden="true" />
      <span data-testid="save-state">{wordsOf(shown)}</span>
      <VisuallyHidden live={said.type === 'failed' ? 'assertive' : 'polite'}>
        {said.type === 'saving' ? '' : wordsOf(said)}
      </VisuallyHidden>
    </div>
  );
}

function wordsOf(save: State): string {
  if (save.type === 'saving') return 'Saving…';
  if (save.type === 'failed') return `Not saved: ${WHY[save.error.code] ?? 'see the message'}`;
  if (save.at === null) return 'Saved';
  return `Saved ${new Date(save.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })}`;
}

/** A value that is only taken over when it has stood for a moment; results other than "saving" come at once. */
function useSettled(save: State, delay: number): State {
  const [settled, setSettled] = useState(save);
  const isBusy = save.type === 'saving' || delay > 1_000;
  useEffect(() => {
    if (!isBusy) {
      setSettled(save);
      return;
    }
    const timer = setTimeout(() => setSettled(save), delay);
    return () => clearTimeout(timer);
  }, [save, delay, isBusy]);
  return settled;
}
