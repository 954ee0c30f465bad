/** One of a closed list: a select in forms, all options in sight on a large screen. */
import { useMemo } from 'react';
import { Button } from '../../ui/button';
import { RadioGroup } from '../../ui/radio-group';
import { type Option, Select } from '../../ui/select';
import { type ControlProps, type FieldOf, frameOf } from '../control-props';
import styles from '../fields.module.css';
import { optionLabel, optionMeaning } from '../words';

const VISIBLE_UP_TO = 9;

/** The options of a field in words. */
export function optionsOf(kind: string, name: string, codes: readonly string[]): readonly Option[] {
  return codes.map((code) => ({
    id: code,
    label: optionLabel(kind, name, code),
    meaning: optionMeaning(kind, name, code) || undefined,
  }));
}

/** The control of a choice field. */
export function ChoiceControl(props: ControlProps<FieldOf<'choice'>>) {
  const { record, name, field, value, save, isLarge } = props;
  const options = useMemo(
    () => optionsOf(record.kind, name, field.options),
    [record.kind, name, field.options],
  );
  const chosen = value === null ? null : String(value);
  if (!isLarge || options.length > VISIBLE_UP_TO) {
    return (
      <Select
        {...frameOf(props)}
        options={options}
        value={chosen}
        onChange={(code) => void save(code)}
        emptyLabel="Leave open"
        placeholder="Not chosen"
      />
    );
  }
  return (
    <div className={styles.isWide}>
      <RadioGroup
        {...frameOf(props)}
        options={options}
        value={chosen}
        onChange={(code) => void save(code)}
        isCards
      />
      {chosen !== null && (
        <Button variant="quiet" size="s" onPress={() => void save(null)}>
          Take the answer back
        </Button>
      )}
    </div>
  );
}
