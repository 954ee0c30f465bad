/** Says once, politely, what the clock signals, with a tone when that is wished. What is seen is the clock's own. */
import { SIGNAL_TEXT } from '@shared/room/text.en';
import { useEffect } from 'react';
import { useAnnouncer } from '../../boards/parts/announcer';
import { useRoom } from '../../store/room-store';
import { useUi } from '../../store/ui-store';
import { playTone } from './tone';

/** The live region of the clock. */
export function ClockSignals() {
  const signalled = useRoom((state) => state.signal);
  const { say, region } = useAnnouncer();
  useEffect(() => {
    if (!signalled) return;
    say(SIGNAL_TEXT[signalled.signal]);
    if (useUi.getState().isSoundOn) playTone(signalled.signal.endsWith('zero') ? 'over' : 'soon');
  }, [signalled, say]);
  return region;
}
