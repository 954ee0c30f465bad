/** One choice for each of many known things. */
import type { WordsOf } from '@shared/calculators/calculator';
import { optionLabel, optionMeaning } from '../fields/words';
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
            label={rowLabel(rowWords, row)}
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

/** "Data 1: features are checked against a schema", as far as the record has words for it. */
function rowLabel({ kind, field }: WordsOf, code: string): string {
  const meaning = optionMeaning(kind, field, code).replace(/[.]$/u, '');
  const label = optionLabel(kind, field, code);
  return meaning === '' ? label : `${label}: ${meaning}`;
}
