/** Everything about a row of the day, open below it: title, sections, forms, minutes, what it leaves behind, notes. */
import type { PlanItem } from '@shared/agenda/plan';
import { setAgendaSections } from '../../commands/agenda';
import { FieldControl } from '../../fields/field-control';
import styles from './agenda.module.css';
import { itemName } from './agenda-words';
import { SectionPick } from './section-pick';

/** Fields of a block in the order in which they are thought about. */
const BLOCK_FIELDS = [
  'title',
  'mode',
  'activity_forms',
  'min_min',
  'must_produce',
  'outcome',
  'private_notes',
] as const;
const BREAK_FIELDS = ['title', 'min_min', 'private_notes'] as const;

/** The fields; each saves by itself. */
export function RowEditor({ item }: { readonly item: PlanItem }) {
  const { record, row } = item;
  const fields: readonly string[] = row.kind === 'break' ? BREAK_FIELDS : BLOCK_FIELDS;
  return (
    <div className={styles.editor} data-editor="" role="group" aria-label={`Edit ${itemName(item)}`}>
      {fields.map((name) => (
        <div key={name} data-edit={name}>
          <FieldControl record={record} name={name} autoFocus={name === 'title'} hideHelp />
        </div>
      ))}
      {row.kind !== 'break' && (
        <div data-edit="section_codes">
          <SectionPick
            chosen={row.sections}
            onChange={(sections) => void setAgendaSections(record.id, sections)}
          />
        </div>
      )}
    </div>
  );
}
