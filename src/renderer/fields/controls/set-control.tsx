/** Any number of a list: chips in forms, one question per option on a large screen; open sets also take own words. */
import { Check, X } from 'lucide-react';
import { useId } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { classNames } from '../../ui/class-names';
import kit from '../../ui/field.module.css';
import type { ControlProps, FieldOf } from '../control-props';
import styles from '../fields.module.css';
import { PickBox } from '../pick-box';
import { Segments } from '../segments';
import { answerTo, toggled } from '../set-rules';
import { optionLabel, optionMeaning } from '../words';
import { optionsOf } from './choice-control';

/** The control of a set field. */
export function SetControl(props: ControlProps<FieldOf<'set'>>) {
  const { field, value, save, label, hideLabel, help, isMissing, isLarge } = props;
  const id = useId();
  const chosen = (value as readonly string[] | null) ?? [];
  const change = (code: string, isOn: boolean): void => {
    const next = toggled(chosen, code, isOn);
    void save(next.length === 0 ? null : next);
  };
  return (
    <div role="group" aria-labelledby={id} className={kit.field}>
      <span id={id} hidden={hideLabel} className={classNames(kit.label, isMissing && kit.required)}>
        {label}
      </span>
      {isLarge && help && <span className={kit.help}>{help}</span>}
      {field.open ? (
        <OpenSet {...props} chosen={chosen} change={change} />
      ) : isLarge ? (
        <Questions {...props} chosen={chosen} change={change} />
      ) : (
        <Chips {...props} chosen={chosen} change={change} />
      )}
      {!isLarge && help && <span className={kit.help}>{help}</span>}
    </div>
  );
}

interface SetPartProps extends ControlProps<FieldOf<'set'>> {
  readonly chosen: readonly string[];
  readonly change: (code: string, isOn: boolean) => void;
}

function Chips({ record, name, field, chosen, change }: SetPartProps) {
  return (
    <div className={styles.chips}>
      {field.options.map((code) => (
        <ToggleButton
          key={code}
          isSelected={chosen.includes(code)}
          onChange={(isOn) => change(code, isOn)}
          className={styles.chip ?? ''}
        >
          {chosen.includes(code) && <Check size={14} aria-hidden="true" />}
          {optionLabel(record.kind, name, code)}
        </ToggleButton>
      ))}
    </div>
  );
}

function Questions({ record, name, field, chosen, change }: SetPartProps) {
  const asked = field.options.filter((code) => code !== 'none');
  return (
    <div className={styles.questions}>
      {asked.map((code) => {
        const answer = answerTo(chosen, code);
        return (
          <div key={code} className={classNames(styles.question, answer === true && styles.isYes)}>
            <span className={styles.questionWords}>
              <span className={styles.questionLabel}>{optionLabel(record.kind, name, code)}</span>
              <span className={styles.meaning}>{optionMeaning(record.kind, name, code)}</span>
            </span>
            <Segments
              label={optionLabel(record.kind, name, code)}
              hideLabel
              options={[{ value: 'yes', label: 'Yes' }]}
              value={answer === true ? 'yes' : null}
              onChange={(next) => change(code, next === 'yes')}
              valueOfKey={(key) => (key.toLowerCase() === 'y' ? 'yes' : undefined)}
            />
          </div>
        );
      })}
      {(field.options as readonly string[]).includes('none') && (
        <div className={classNames(styles.question, chosen.includes('none') && styles.isYes)}>
          <span className={styles.questionWords}>
            <span className={styles.questionLabel}>{optionLabel(record.kind, name, 'none')}</span>
            <span className={styles.meaning}>{optionMeaning(record.kind, name, 'none')}</span>
          </span>
          <Segments
            label={optionLabel(record.kind, name, 'none')}
            hideLabel
            options={[{ value: 'none', label: 'No to all' }]}
            value={chosen.includes('none') ? 'none' : null}
            onChange={(next) => change('none', next === 'none')}
          />
        </div>
      )}
    </div>
  );
}

function OpenSet({ record, name, field, label, chosen, change }: SetPartProps) {
  const options = optionsOf(record.kind, name, field.options).filter(({ id }) => !chosen.includes(id));
  return (
    <div className={styles.group}>
      {chosen.length > 0 && (
        <div className={styles.chips}>
          {chosen.map((code) => (
            <span key={code} className={classNames(styles.chip, styles.removable)}>
              <bdi>{optionLabel(record.kind, name, code)}</bdi>
              <Button
                aria-label={`Remove ${optionLabel(record.kind, name, code)}`}
                onPress={() => change(code, false)}
                className={styles.remove ?? ''}
              >
                <X size={14} aria-hidden="true" />
              </Button>
            </span>
          ))}
        </div>
      )}
      <PickBox
        label={`Add to ${label}`}
        hideLabel
        isAdding
        options={options}
        value={null}
        onPick={(code) => code !== null && change(code, true)}
        onCreate={(word) => change(word, true)}
        createLabel="Add"
        placeholder="Type to add"
      />
    </div>
  );
}
