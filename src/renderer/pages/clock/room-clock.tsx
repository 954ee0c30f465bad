/**
 * The clock in the bar: the block, its step, what is left of it, and what moves it on. Without a running block it
 * offers to start the day.
 */
import { planOf } from '@shared/agenda/plan';
import { AlarmClock, Hourglass, Pause, Play, SkipForward, StepForward } from 'lucide-react';
import { useMemo } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { runCommand, shortcutOf } from '../../commands/registry';
import { useClosedOn } from '../../store/judged-moment';
import { usePast } from '../../store/past';
import { useRoom } from '../../store/room-store';
import { useRecord, useRecords } from '../../store/workshop-store';
import { Button, IconButton } from '../../ui/button';
import { Text } from '../../ui/text';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './clock.module.css';
import { ClockMenu, ExtendMenu } from './clock-menu';
import { type ClockFace, clockText, clockWords } from './clock-model';
import { ClockSignals } from './clock-signals';
import { useClockFace } from './use-clock';

/** The clock, or the button that starts the day, or nothing. */
export function RoomClock() {
  const hasRoom = useRoom((state) => state.room !== null);
  const isOn = useRoom((state) => state.room?.clock != null);
  if (!hasRoom) return null;
  return (
    <>
      {isOn ? <RunningClock /> : <StartTheDay />}
      <ClockSignals />
    </>
  );
}

function StartTheDay() {
  const records = useRecords('agenda_item');
  const hasOpen = useMemo(() => planOf(records).day.some(({ state }) => state === 'open'), [records]);
  const isPast = usePast() !== null;
  const isClosed = useClosedOn() !== null;
  if (!hasOpen || isPast || isClosed) return null;
  return (
    <Button
      icon={<Play size={16} aria-hidden="true" />}
      className={styles.start}
      onPress={() => runCommand('clock.toggle')}
    >
      Start the day
    </Button>
  );
}

function RunningClock() {
  const face = useClockFace();
  const block = useRecord(face?.blockId);
  if (!face) return null;
  const title = String(block?.body.title ?? '');
  const isLast = face.next === null;
  return (
    <section className={styles.clock} aria-label="Clock" data-tone={face.isRunning ? face.tone : 'paused'}>
      <PlainButton className={styles.words ?? ''} onPress={() => runCommand('panel.room')}>
        <Text lines={1} className={styles.title}>
          {title}
        </Text>
        <span className={styles.step}>
          {face.phases > 1 && `${face.phase} of ${face.phases}: `}
          {face.step}
        </span>
        <VisuallyHidden>, show the room</VisuallyHidden>
      </PlainButton>
      <TimeLeft face={face} />
      <IconButton
        label={face.isRunning ? 'Pause the clock' : 'Start the clock'}
        shortcut={shortcutOf('clock.toggle')}
        icon={face.isRunning ? <Pause size={18} /> : <Play size={18} />}
        onPress={() => runCommand('clock.toggle')}
      />
      {isLast ? (
        <IconButton
          label="Next block"
          shortcut={shortcutOf('day.next')}
          icon={<SkipForward size={18} />}
          onPress={() => runCommand('day.next')}
        />
      ) : (
        <IconButton
          label={`Next step: ${face.next}`}
          shortcut={shortcutOf('clock.next')}
          icon={<StepForward size={18} />}
          onPress={() => runCommand('clock.next')}
        />
      )}
      <ExtendMenu />
      <ClockMenu />
    </section>
  );
}

/** The figures; colour, icon and word say the same. */
function TimeLeft({ face }: { readonly face: ClockFace }) {
  const word = wordOf(face);
  return (
    <div className={styles.time} role="timer" aria-label={`Step: ${clockWords(face.phaseMs)}`}>
      {face.isRunning && face.tone === 'soon' && <Hourglass size={18} aria-hidden="true" />}
      {face.tone === 'over' && <AlarmClock size={18} aria-hidden="true" />}
      <span className={styles.figures}>{clockText(face.phaseMs)}</span>
      <span className={styles.side}>
        {word !== '' && <span className={styles.word}>{word}</span>}
        <span className={styles.block}>block {clockText(face.blockMs)}</span>
      </span>
    </div>
  );
}

function wordOf({ isRunning, tone }: ClockFace): string {
  if (!isRunning) return 'paused';
  return tone === 'over' ? 'over' : tone === 'soon' ? 'soon over' : '';
}
