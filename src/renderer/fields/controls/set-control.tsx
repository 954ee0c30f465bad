/** Any number of a list: chips in forms, one question per option on a large screen; open sets also take own words. */
import { Check, X } from 'lucide-react';
import { useId } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { Button as KitButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import kit from '../../ui/field.module.css';
import { type ControlProps, type FieldOf, placeOf } from '../control-props';
import { useDenied } from '../denied';
import styles from '../fields.module.css';
import { PickBox } from '../pick-box';
import { Segments } from '../segments';
import { answered, answerTo, toggled } from '../set-rules';
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

function Questions(props: SetPartProps) {
  const { record, name, field, chosen, save } = props;
  const [denied, setDenied] = useDenied(placeOf(props));
  const options: readonly string[] = field.options;
  const answers = { chosen, denied };
  const answer = (code: string, value: boolean | null): void => {
    const next = answered(answers, code, value, options);
    setDenied(next.denied);
    if (next.chosen.join() !== chosen.join()) void save(next.chosen.length === 0 ? null : next.chosen);
  };
  const denyAll = (): void => {
    setDenied(new Set());
    void save(['none']);
  };
  return (
    <div className={styles.questions}>
      {options
        .filter((code) => code !== 'none')
        .map((code) => (
          <Question
            key={code}
            label={optionLabel(record.kind, name, code)}
            meaning={optionMeaning(record.kind, name, code)}
            answer={answerTo(answers, code)}
            onAnswer={(value) => answer(code, value)}
          />
        ))}
      {options.includes('none') && !chosen.includes('none') && (
        <div>
          <KitButton size="s" onPress={denyAll}>
            {`No to all: ${optionLabel(record.kind, name, 'none').toLowerCase()}`}
          </KitButton>
        </div>
      )}
      {chosen.includes('none') && (
        <p className={styles.meaning}>{optionMeaning(record.kind, name, 'none')}</p>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly label: string;
  readonly meaning: string;
  readonly answer: boolean | null;
  readonly onAnswer: (answer: boolean | null) => void;
}

function Question({ label, meaning, answer, onAnswer }: QuestionProps) {
  return (
    <div className={classNames(styles.question, answer === true && styles.isYes)}>
      <span className={styles.questionWords}>
        <span className={styles.questionLabel}>{label}</span>
        <span className={styles.meaning}>{meaning}</span>
      </span>
      <Segments
        label={label}
        hideLabel
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        value={answer === null ? null : answer ? 'yes' : 'no'}
        onChange={(next) => onAnswer(next === null ? null : next === 'yes')}
        valueOfKey={(key) => (/^y$/i.test(key) ? 'yes' : /^n$/i.test(key) ? 'no' : undefined)}
      />
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
