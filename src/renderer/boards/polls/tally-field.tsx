/** How many gave one level: typed, stepped with the arrow keys, or with the two buttons. */
import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, NumberField } from 'react-aria-components';
import styles from './polls.module.css';

/** More than any room holds; a slip of the finger is no crowd. */
const MOST = 200;

interface TallyFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly onBlur: () => void;
}

/** A number with a button at each side. */
export function TallyField({ label, value, onChange, onBlur }: TallyFieldProps) {
  return (
    <NumberField
      aria-label={label}
      value={value}
      minValue={0}
      maxValue={MOST}
      step={1}
      formatOptions={{ maximumFractionDigits: 0 }}
      isWheelDisabled
      onChange={(next) => onChange(Number.isNaN(next) ? 0 : next)}
      onBlur={onBlur}
    >
      <Group className={styles.tally ?? ''} data-empty={value === 0 ? '' : undefined}>
        <Button slot="decrement" className={styles.stepper ?? ''}>
          <Minus size={14} aria-hidden="true" />
        </Button>
        <Input className={styles.count ?? ''} />
        <Button slot="increment" className={styles.stepper ?? ''}>
          <Plus size={14} aria-hidden="true" />
        </Button>
      </Group>
    </NumberField>
  );
}
