/** Names of things, and for each pair how much more the first one matters. */
import { Plus, X } from 'lucide-react';
import { Button, IconButton } from '../ui/button';
import { TextField } from '../ui/text-field';
import styles from './calculators.module.css';
import { letterOf, withCell, withNames } from './draft';
import { GridMessage } from './grid-message';
import { firstError, type InputProps } from './input-props';

/** Names first, then one line per pair. */
export function PairwiseInput({ input, text, draft, errors, onChange }: InputProps<'pairwise'>) {
  const names = draft[0] ?? [];
  const called = names.map((name, at) => name.trim() || letterOf(at));
  const pairs = called.flatMap((first, i) => called.slice(i + 1).map((second) => ({ first, second })));
  return (
    <div className={styles.group}>
      <p className={styles.label}>{text.label}</p>
      {names
        .map((_, at) => at)
        .map((at) => (
          <div key={at} className={styles.line}>
            <TextField
              hideLabel
              label={`Name ${at + 1}`}
              placeholder={letterOf(at)}
              value={names[at] ?? ''}
              onChange={(typed) => onChange(withCell(draft, 0, at, typed))}
            />
            <IconButton
              label={`Remove ${called[at]}`}
              icon={<X size={14} />}
              size="s"
              isDisabled={names.length <= input.least}
              onPress={() => onChange(withNames(draft, { remove: at }))}
            />
          </div>
        ))}
      <Button
        size="s"
        variant="quiet"
        icon={<Plus size={14} aria-hidden="true" />}
        isDisabled={names.length >= input.most}
        onPress={() => onChange(withNames(draft, 'add'))}
      >
        Add another
      </Button>
      <p className={styles.label}>How many times more the first one matters</p>
      {pairs
        .map(({ first, second }, at) => ({ at, label: `${first} against ${second}` }))
        .map(({ at, label }) => (
          <div key={at} className={styles.pair}>
            <bdi aria-hidden="true">{label}</bdi>
            <TextField
              hideLabel
              label={label}
              inputMode="text"
              value={draft[1]?.[at] ?? ''}
              onChange={(typed) => onChange(withCell(draft, 1, at, typed))}
              className={errors?.has(`1.${at}`) ? styles.wrong : undefined}
            />
          </div>
        ))}
      <GridMessage help={text.help} error={firstError(errors)} />
    </div>
  );
}
