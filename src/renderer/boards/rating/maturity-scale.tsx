/** The five steps side by side; one is chosen. With words under the figures, or figures alone where room is short. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { classNames } from '../../ui/class-names';
import field from '../../ui/field.module.css';
import { MATURITY_STEPS } from './maturity';
import styles from './rating.module.css';

interface MaturityScaleProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly onBlur: () => void;
  readonly isCompact?: boolean;
}

/** A radio group from 0 to 4. */
export function MaturityScale({ label, value, onChange, onBlur, isCompact }: MaturityScaleProps) {
  return (
    <RadioGroup
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(Number(next))}
      onBlur={onBlur}
      className={styles.scale ?? ''}
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <div className={classNames(styles.steps, isCompact && styles.compact)}>
        {MATURITY_STEPS.map((step) => (
          <Radio
            key={step.value}
            value={String(step.value)}
            aria-label={`${step.value}, ${step.label}${isCompact ? '' : `: ${step.meaning}`}`}
            className={styles.step ?? ''}
          >
            <span className={styles.figure}>{step.value}</span>
            {!isCompact && (
              <>
                <span className={styles.label}>{step.label}</span>
                <span className={styles.meaning}>{step.meaning}</span>
              </>
            )}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
