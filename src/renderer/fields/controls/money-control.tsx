/** An amount with its currency. "12.500 CHF" typed into the amount chooses the currency too. */
import type { Money } from '@shared/fields/field';
import { type KeyboardEvent, useState } from 'react';
import { useWorkshop } from '../../store/workshop-store';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { type ControlProps, type FieldOf, frameOf, placeOf } from '../control-props';
import { useFieldText } from '../field-draft';
import styles from '../fields.module.css';
import { amountText, CURRENCIES, parseMoney } from '../parse-money';
import { languageOf } from '../words';

let lastCurrency = 'EUR';

/** The currency that was used last; what a new amount starts with. */
export function usualCurrency(): string {
  return lastCurrency;
}

/** Remembers the currency for the next amount. */
export function rememberCurrency(currency: string): void {
  lastCurrency = currency;
}

/** The control of a money field. */
export function MoneyControl(props: ControlProps<FieldOf<'money'>>) {
  const { save, autoFocus } = props;
  const money = props.value as Money | null;
  const language = useWorkshop((state) => languageOf(state.mirror));
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = money?.currency ?? chosen ?? usualCurrency();
  const text = useFieldText({
    place: placeOf(props),
    stored: money === null ? '' : amountText(money, language),
    parse: (typed) => parseMoney(typed, currency, language),
    format: (parsed) => amountText(parsed as Money, language),
    save: (parsed) => {
      if (parsed !== null) rememberCurrency((parsed as Money).currency);
      return save(parsed);
    },
  });
  const changeCurrency = (code: string | null): void => {
    if (code === null) return;
    setChosen(code);
    rememberCurrency(code);
    if (money === null) return;
    const converted = parseMoney(amountText(money, language), code, language);
    if (converted.ok) void save(converted.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && text.reset()) event.stopPropagation();
    if (event.key === 'Enter') text.commit();
  };
  const codes = (CURRENCIES as readonly string[]).includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return (
    <div className={styles.amount}>
      <TextField
        {...frameOf(props)}
        inputMode="decimal"
        value={text.value}
        onChange={text.change}
        onFocus={text.focus}
        onBlur={text.blur}
        onKeyDown={onKeyDown}
        error={text.error}
        autoFocus={autoFocus}
      />
      <Select
        label="Currency"
        hideLabel={props.hideLabel}
        options={codes.map((code) => ({ id: code, label: code }))}
        value={currency}
        onChange={changeCurrency}
      />
    </div>
  );
}
