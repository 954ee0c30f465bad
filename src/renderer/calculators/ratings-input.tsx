/** One choice for each of many known things. */
import { optionLabel } from '../fields/words';
import { Select } from '../ui/select';
import styles from './calculators.module.css';
import { withCell } from './draft';
import type { InputProps } from './input-props';

/** A list of selects. */
export function RatingsInput({ input, text, draft, onChange }: InputProps<'ratings'>) {
  const { rowWords, optionWords } = input;
  const options = input.options.map((id) => ({
    id,
    label: optionLabel(optionWords.kind, optionWords.field, id),
  }));
  return (
    <div className={styles.group}>
      <p className={styles.label}>{text.label}</p>
      {input.rows.map((row, at) => {
        const code = draft[0]?.[at] ?? '';
        return (
          <Select
            key={row}
            label={optionLabel(rowWords.kind, rowWords.field, row)}
            options={options}
            value={code === '' ? null : code}
            placeholder="Not rated"
            emptyLabel="Not rated"
            onChange={(chosen) => onChange(withCell(draft, 0, at, chosen ?? ''))}
          />
        );
      })}
    </div>
  );
}
