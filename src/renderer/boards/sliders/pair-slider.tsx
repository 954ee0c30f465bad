/** One slider between two ends, with its reading and the reason beneath. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { SliderPair } from '@shared/sections/define-section';
import { type KeyboardEvent, useId } from 'react';
import { Slider, SliderThumb, SliderTrack, useLocale } from 'react-aria-components';
import { saveAt } from '../../commands/first-touch';
import { updateRecord } from '../../commands/intents';
import { select } from '../../store/ui-store';
import { RefBadge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { FindingsMark } from '../parts/record-marks';
import { StatusMark } from '../parts/status-mark';
import { StoredText } from '../parts/stored-text';
import { placeOfPair, positionAfterKey, positionWords } from './slider-model';
import styles from './sliders.module.css';

interface PairSliderProps {
  readonly kind: string;
  readonly set: string;
  readonly pair: SliderPair;
  readonly record: WorkshopRecord | undefined;
  /** What keys or the mouse have moved and nobody has saved yet; undefined: nothing. */
  readonly held: number | undefined;
  readonly hold: (position: number) => void;
  readonly release: () => void;
  /** Forgets what was not saved yet. */
  readonly drop: () => void;
  readonly say: (text: string) => void;
}

/** Untouched, the thumb waits in the middle as an empty ring and nothing is stored. */
export function PairSlider(props: PairSliderProps) {
  const { kind, set, pair, record, held, hold, release, drop, say } = props;
  const stored = record?.body.position;
  const position = held ?? (typeof stored === 'number' ? stored : null);
  const words = positionWords(position, pair);
  const titleId = useId();
  // The ends stand on the sides on which the slider counts: it follows the language of the system.
  const { direction } = useLocale();
  const wordsId = useId();
  const place = placeOfPair(set, pair);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = positionAfterKey(position, event.key, rtl);
    if (next !== null) {
      hold(next);
      say(positionWords(next, pair));
    } else if (event.key === 'Escape' && held !== undefined) drop();
    else return;
    // The slider's own keys move by another step.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li className={styles.pair} data-pair={`${pair.poleA}/${pair.poleB}`}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {pair.poleA} or {pair.poleB}
        </h3>
        {record && (
          <>
            <RefBadge>{record.ref}</RefBadge>
            <FindingsMark recordId={record.id} />
            <span className={styles.push} />
            <StatusMark status={record.status} />
            {typeof stored === 'number' && (
              <Button
                size="s"
                variant="quiet"
                aria-label={`Take back the position between ${pair.poleA} and ${pair.poleB}`}
                onPress={() => {
                  drop();
                  void updateRecord(record.id, { position: null });
                  say('No position any more.');
                }}
              >
                Take back
              </Button>
            )}
            <Button
              size="s"
              variant="quiet"
              aria-label={`Details of ${record.ref}`}
              onPress={() => select(record.id)}
            >
              Details
            </Button>
          </>
        )}
      </div>
      <div dir={direction} className={styles.line}>
        <span className={styles.pole}>{pair.poleA}</span>
        <Slider
          aria-labelledby={titleId}
          minValue={0}
          maxValue={100}
          step={1}
          value={position ?? 50}
          onChange={(next) => hold(Number(next))}
          onChangeEnd={release}
          formatOptions={{ style: 'unit', unit: 'percent' }}
          className={styles.slider ?? ''}
        >
          {/* biome-ignore lint/a11y/noStaticElementInteractions: takes keys on their way to the thumb inside */}
          <div onKeyDownCapture={onKeyDown} onBlur={release}>
            <SliderTrack className={styles.track ?? ''}>
              <span className={styles.middle} aria-hidden="true" />
              <SliderThumb
                className={styles.thumb ?? ''}
                data-empty={position === null ? '' : undefined}
                aria-labelledby={titleId}
                aria-describedby={wordsId}
              />
            </SliderTrack>
          </div>
        </Slider>
        <span className={styles.pole}>{pair.poleB}</span>
      </div>
      <p id={wordsId} dir="auto" className={styles.reading} data-empty={position === null ? '' : undefined}>
        {words}
      </p>
      <StoredText
        kind={kind}
        name="agreed_reason"
        place={`slider:${set}:${pair.poleA}:${pair.poleB}`}
        record={record}
        save={(value) => saveAt(kind, place, { agreed_reason: value })}
      />
    </li>
  );
}
