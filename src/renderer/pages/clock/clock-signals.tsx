/**
 * Says once, politely, what the clock signals and which step begins, with a tone for signals when that is wished. What
 * is seen is the clock's own.
 */
import { SIGNAL_TEXT, STEP_TEXT } from '@shared/room/text.en';
import { useEffect, useRef } from 'react';
import { useAnnouncer } from '../../boards/parts/announcer';
import { getRoom, useRoom } from '../../store/room-store';
import { useUi } from '../../store/ui-store';
import { getMirror } from '../../store/workshop-store';
import { playTone } from './tone';

/** The live region of the clock. */
export function ClockSignals() {
  const signalled = useRoom((state) => state.signal);
  const place = useRoom(({ room }) => (room?.clock ? `${room.clock.blockId} ${room.clock.phase}` : ''));
  const told = useRef(place);
  const { say, region } = useAnnouncer();
  useEffect(() => {
    if (!signalled) return;
    say(SIGNAL_TEXT[signalled.signal]);
    if (useUi.getState().isSoundOn) playTone(signalled.signal.endsWith('zero') ? 'over' : 'soon');
  }, [signalled, say]);
  useEffect(() => {
    if (told.current === place) return;
    told.current = place;
    say(place === '' ? 'The clock is on no block.' : placeWords());
  }, [place, say]);
  return region;
}

/** "Goals: Write alone, in silence". */
function placeWords(): string {
  const clock = getRoom()?.clock;
  const phase = clock?.phases[clock.phase];
  const title = clock && getMirror()?.byId.get(clock.blockId)?.body.title;
  return `${String(title ?? '')}: ${phase ? STEP_TEXT[phase.step] : ''}`;
}
