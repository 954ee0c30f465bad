/** The minutes of a row: typed, or up and down by five with the arrow keys. */
import { setAgendaMinutes } from '../../commands/agenda';
import { useDraft } from '../../store/drafts';
import { TextField } from '../../ui/text-field';
import styles from './agenda.module.css';
import { parseMinutes } from './agenda-words';

const STEP = 5;
const LONGEST = 1_440;

interface MinutesFieldProps {
  readonly id: string;
  /** What the row is called, for screen readers. */
  readonly name: string;
  readonly minutes: number;
}

/** A small number field; what is no number is not saved. */
export function MinutesField({ id, name, minutes }: MinutesFieldProps) {
  const draft = useDraft(String(minutes), (text) => {
    const typed = parseMinutes(text);
    return typed === null ? Promise.resolve(false) : setAgendaMinutes(id, typed);
  });
  const typed = parseMinutes(draft.value);
  const leave = (): void => (typed === null ? draft.reset() : draft.commit());
  return (
    <span className={styles.minutes}>
      <TextField
        label={`Minutes of ${name}`}
        hideLabel
        inputMode="numeric"
        value={draft.value}
        onChange={draft.change}
        onBlur={leave}
        maxLength={4}
        {...(typed === null && { error: 'Whole minutes' })}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : 0;
          if (event.key === 'Enter') leave();
          else if (event.key === 'Escape') draft.reset();
          else if (step !== 0 && !event.altKey && typed !== null) {
            event.preventDefault();
            draft.change(String(Math.min(LONGEST, Math.max(0, typed + step))));
          }
        }}
      />
      <span aria-hidden="true">min</span>
    </span>
  );
}
