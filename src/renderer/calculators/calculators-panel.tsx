/** The calculators of the section on screen: pick one, type, read the answer, keep it as evidence. */
import type { Calculator } from '@shared/calculators/calculator';
import { type CalculatorId, calculatorsOf } from '@shared/calculators/registry';
import { textOf } from '@shared/calculators/say';
import { findSection } from '@shared/sections/registry';
import { Eraser, FileCheck, FlaskConical } from 'lucide-react';
import { languageOf } from '../fields/words';
import { useUi } from '../store/ui-store';
import { useRecord, useWorkshop } from '../store/workshop-store';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { CalculatorInput } from './calculator-input';
import { choose, useCalculators } from './calculator-store';
import styles from './calculators.module.css';
import { emptyDraft } from './draft';
import { keepAsEvidence } from './keep-as-evidence';
import { OutcomePart } from './outcome-part';
import { useCalculation } from './use-calculation';
import { writeDraft } from './write-draft';

/** The panel; where the section offers none it has all calculators there are. */
export function CalculatorsPanel() {
  const page = useUi((state) => state.page);
  const section = page.name === 'section' ? findSection(page.sectionId) : null;
  const place = section?.id ?? '';
  const offered = calculatorsOf(section?.calculators ?? []);
  const chosen = useCalculators((state) => state.chosen[place]);
  const calculator = offered.find(({ id }) => id === chosen) ?? offered[0];
  if (!calculator) return null;
  return (
    <div className={styles.body}>
      <Select
        label="Calculator"
        options={offered.map(({ id }) => ({ id, label: textOf(id).title, meaning: textOf(id).purpose }))}
        value={calculator.id}
        onChange={(id) => id && choose(place, id)}
      />
      <CalculatorForm key={calculator.id} calculator={calculator} />
    </div>
  );
}

function CalculatorForm({ calculator }: { readonly calculator: Calculator<CalculatorId> }) {
  const text = textOf(calculator.id);
  const language = useWorkshop((state) => languageOf(state.mirror));
  const selected = useRecord(useUi((state) => state.selectedId));
  const { drafts, errors, outcome, offers, change, fill, clear } = useCalculation(
    calculator,
    selected,
    language,
  );
  return (
    <>
      <p className={styles.purpose}>
        {text.purpose} <span className={styles.source}>({text.source})</span>
      </p>
      <div className={styles.offers}>
        {offers.map(({ id, label, given }) => (
          <Button key={id} size="s" onPress={() => fill(given)}>
            {label}
          </Button>
        ))}
        <Button
          size="s"
          variant="quiet"
          icon={<FlaskConical size={14} aria-hidden="true" />}
          onPress={() => fill(calculator.example)}
        >
          Show an example
        </Button>
        <Button size="s" variant="quiet" icon={<Eraser size={14} aria-hidden="true" />} onPress={clear}>
          Clear
        </Button>
      </div>
      <div className={styles.inputs}>
        {Object.entries(calculator.inputs).map(([id, input]) => (
          <CalculatorInput
            key={id}
            input={input}
            text={text.inputs[id] ?? { label: id }}
            draft={drafts[id] ?? emptyDraft(input)}
            errors={errors.get(id)}
            example={writeDraft(input, calculator.example[id], language)}
            onChange={(draft) => change(id, draft)}
          />
        ))}
      </div>
      <OutcomePart text={text} outcome={outcome} isMistyped={errors.size > 0} language={language} />
      <Button
        icon={<FileCheck size={16} aria-hidden="true" />}
        isDisabled={!outcome.ok || errors.size > 0}
        onPress={() => outcome.ok && void keepAsEvidence(calculator, drafts, outcome, selected, language)}
      >
        Keep as evidence
      </Button>
      {selected && outcome.ok && (
        <p className={styles.help}>It will be linked as evidence for {selected.ref}.</p>
      )}
    </>
  );
}
