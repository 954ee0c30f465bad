/**
 * Over everything while the workshop is shown as it was: the moment, that nothing can be changed, a line to slide along,
 * and the way back.
 */
import { ChevronLeft, ChevronRight, History, Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { lookBack, restoreFromPast } from '../../commands/history';
import { runCommand } from '../../commands/registry';
import { dayText, timeText } from '../../panels/history/history-model';
import { useHistory } from '../../store/history-store';
import { usePast } from '../../store/past';
import { useUi } from '../../store/ui-store';
import { useRecord } from '../../store/workshop-store';
import { Button, IconButton } from '../../ui/button';
import { Select } from '../../ui/select';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './time-banner.module.css';
import { daysOf, localDay, placeOf } from './time-model';
import { TimeSlider } from './time-slider';

/** The banner, or nothing while now is shown. Escape in it leaves. */
export function TimeBanner() {
  return usePast() === null ? null : <Banner />;
}

function Banner() {
  const moment = usePast();
  const moments = useHistory((state) => state.moments);
  const banner = useRef<HTMLElement>(null);
  // Whatever was pressed to come here may be gone; the keyboard goes on in the banner.
  useEffect(() => banner.current?.focus(), []);
  if (!moment) return null;
  const place = placeOf(moments, moment.seq);
  const days = daysOf(moments);
  const when = `${dayText(moment.at)}, ${timeText(moment.at)}`;
  return (
    <section
      ref={banner}
      className={styles.banner}
      aria-label="The workshop as it was"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) runCommand('time.leave');
      }}
    >
      <History size={18} aria-hidden="true" className={styles.icon} />
      <p className={styles.words}>
        <strong>As it was on {when}</strong>
        <span className={styles.mark}>
          <Lock size={13} aria-hidden="true" /> Read only
        </span>
        <span className={styles.label} dir="auto">
          after: {moment.label}
        </span>
      </p>
      <VisuallyHidden live="polite">{`The workshop as it was on ${when}. Read only.`}</VisuallyHidden>
      <div className={styles.moving}>
        <IconButton
          label="One change earlier"
          icon={<ChevronLeft size={16} />}
          size="s"
          isDisabled={place === 0}
          onPress={() => runCommand('time.earlier')}
        />
        <TimeSlider moments={moments} place={place} />
        <IconButton
          label="One change later"
          icon={<ChevronRight size={16} />}
          size="s"
          isDisabled={place >= moments.length - 1}
          onPress={() => runCommand('time.later')}
        />
        {days.length > 1 && (
          <Select
            label="Day"
            hideLabel
            className={styles.day}
            value={localDay(moment.at)}
            onChange={(day) => {
              const end = moments[days.find((one) => one.day === day)?.last ?? -1];
              if (end) void lookBack(end);
            }}
            options={days.map(({ day, last, count }) => ({
              id: day,
              label: dayText(moments[last]?.at ?? day),
              meaning: `${count} ${count === 1 ? 'change' : 'changes'}`,
            }))}
          />
        )}
      </div>
      <div className={styles.actions}>
        <RestoreButton />
        <Button size="s" variant="primary" onPress={() => runCommand('time.leave')}>
          Back to now
        </Button>
      </div>
    </section>
  );
}

function RestoreButton() {
  const record = useRecord(useUi((state) => state.selectedId));
  if (!record) return null;
  return (
    <Button size="s" onPress={() => void restoreFromPast(record.id)}>
      Restore {record.ref} as it was
    </Button>
  );
}
