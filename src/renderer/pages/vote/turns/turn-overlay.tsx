/**
 * The laptop that goes round: a screen over the whole window. Nothing of the app is in reach while it is shown, and a
 * turn that this window did not hand over itself, or that the window looked away from, is covered at once.
 */
import type { TurnScreen } from '@shared/room/turns';
import { useEffect, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { actInRoom } from '../../../commands/room';
import { useRoom } from '../../../store/room-store';
import { useUi } from '../../../store/ui-store';
import { TurnHandover } from './turn-handover';
import { TurnOver } from './turn-over';
import { TurnPrivate } from './turn-private';
import styles from './turns.module.css';

/** The screen of this moment; nothing while the laptop does not go round. */
export function TurnOverlay() {
  const turn = useRoom((state) => state.room?.turn ?? null);
  const round = useRoom((state) => state.room?.round ?? null);
  /** The seat whose turn began in this window; a private turn of anybody else stays hidden. */
  const [taken, setTaken] = useState<string | null>(null);
  const isPrivate = turn?.stage === 'private';
  const isCovered = isPrivate && taken !== turn.seat;
  useEffect(() => {
    if (turn) useUi.setState({ dialog: null, isCapturing: false });
  }, [turn]);
  useEffect(() => {
    if (isCovered) void actInRoom({ do: 'turn.cover' });
  }, [isCovered]);
  useEffect(() => {
    if (!isPrivate) return;
    const cover = (): void => {
      setTaken(null);
      void actInRoom({ do: 'turn.cover' });
    };
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') cover();
    };
    window.addEventListener('blur', cover);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('blur', cover);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [isPrivate]);
  if (!turn || !round || round.stage !== 'open') return null;
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={nameOf(turn)}>
          {turn.stage === 'over' && <TurnOver round={round} />}
          {turn.stage === 'handover' && <TurnHandover turn={turn} onTake={() => setTaken(turn.seat)} />}
          {turn.stage === 'private' && !isCovered && (
            <TurnPrivate
              key={turn.seat}
              round={round}
              turn={turn}
              onCover={() => {
                setTaken(null);
                void actInRoom({ do: 'turn.cover' });
              }}
              onDone={() => setTaken(null)}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function nameOf({ stage }: TurnScreen): string {
  if (stage === 'over') return 'All turns are over';
  return stage === 'handover' ? 'Hand over the laptop' : 'Your vote';
}
