/** The templates as cards, with the agenda of the chosen one beside them. */
import { clockTime, startsOf } from '@shared/agenda/agenda';
import type { Template, TemplateRow } from '@shared/agenda/template';
import { findTemplate, TEMPLATES } from '@shared/agenda/templates';
import { findSection } from '@shared/sections/registry';
import { optionLabel } from '../../fields/words';
import { RadioGroup } from '../../ui/radio-group';
import { USUAL_START } from '../agenda/agenda-words';
import { durationText } from '../library/duration';
import styles from './template-choice.module.css';

const OPTIONS = TEMPLATES.map(({ code, name, minutes, purpose, rows }) => ({
  id: code,
  label: `${name} · ${durationText(minutes)} · ${rows.filter(({ kind }) => kind === 'block').length} blocks`,
  meaning: purpose,
}));

interface TemplateChoiceProps {
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** Cards on the left, the preview on the right. */
export function TemplateChoice({ value, onChange }: TemplateChoiceProps) {
  const template = findTemplate(value);
  return (
    <div className={styles.choice}>
      <RadioGroup label="Template" options={OPTIONS} value={value} onChange={onChange} isCards />
      {template && <Preview key={value} template={template} />}
    </div>
  );
}

/** The rows with their minutes and, for the day, the clock from the usual beginning. */
function Preview({ template }: { readonly template: Template }) {
  const prework = template.rows.filter(({ kind }) => kind === 'prework');
  const day = template.rows.filter(({ kind }) => kind !== 'prework');
  const starts = startsOf(day);
  return (
    <section className={styles.preview} aria-label={`Agenda of ${template.name}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls by keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Rows of the agenda">
        {prework.length > 0 && <h3 className={styles.part}>Before the day</h3>}
        <ul>
          {prework.map((row) => (
            <Row key={row.title} row={row} time="" />
          ))}
        </ul>
        <h3 className={styles.part}>The day, from {USUAL_START}</h3>
        <ol>
          {day.map((row, index) => (
            // Two breaks can have the same title; the order of a template never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Row key={index} row={row} time={clockTime(USUAL_START, starts[index] ?? 0) ?? ''} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Row({ row, time }: { readonly row: TemplateRow; readonly time: string }) {
  const sections = row.sections.map((id) => findSection(id)?.text.short ?? id);
  const hasOther = sections.length > 1 || (sections[0] !== undefined && sections[0] !== row.title);
  return (
    <li className={styles.row} data-kind={row.kind}>
      <span className={styles.time}>{time}</span>
      <span className={styles.words}>
        {row.title}
        {row.mode !== 'build' && (
          <span className={styles.mode}> · {optionLabel('agenda_item', 'mode', row.mode)}</span>
        )}
        {row.kind === 'block' && hasOther && <span className={styles.sections}>{sections.join(', ')}</span>}
      </span>
      <span className={styles.minutes}>{row.minutes} min</span>
    </li>
  );
}
