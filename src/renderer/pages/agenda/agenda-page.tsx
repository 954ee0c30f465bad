/** The agenda: work before the day, the day with its clock and breaks, and what is wrong with it. */
import { clockTime } from '@shared/agenda/agenda';
import { parseClock, planOf, planTroubles } from '@shared/agenda/plan';
import { findTemplate } from '@shared/agenda/templates';
import { CalendarClock, Coffee, Plus, Shuffle, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { addAgendaRow, layOutTemplate, setStartTime } from '../../commands/agenda';
import { runCommand } from '../../commands/registry';
import { useDraft } from '../../store/drafts';
import { useRecords, useWorkshop } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { TextField } from '../../ui/text-field';
import { durationText } from '../library/duration';
import page from '../page.module.css';
import styles from './agenda.module.css';
import { minimumOf, troubleText, USUAL_START } from './agenda-words';
import { DayList } from './day-list';
import { EarlierRows } from './earlier-rows';
import { PreworkList } from './prework-list';

/** The agenda page. */
export function AgendaPage() {
  const records = useRecords('agenda_item');
  const project = useRecords('project')[0];
  const template = findTemplate(useWorkshop((state) => state.mirror?.workshop.template ?? ''));
  const plan = useMemo(() => planOf(records), [records]);
  const troubles = useMemo(() => planTroubles(plan, template?.minutes ?? null, minimumOf), [plan, template]);
  const stored = project?.body.start_time;
  const start = (typeof stored === 'string' && parseClock(stored)) || USUAL_START;
  const isEmpty = plan.day.length === 0;
  const sum = isEmpty ? undefined : troubles.find(({ kind }) => kind === 'sum');
  return (
    <div className={page.page}>
      <header className={page.header}>
        <div>
          <h2 className={page.title}>Agenda</h2>
          <p className={page.purpose}>
            {template ? `${template.name}: ` : ''}
            {isEmpty
              ? 'no rows yet.'
              : `${plan.blocks} ${plan.blocks === 1 ? 'block' : 'blocks'}, ${durationText(plan.minutes)}, until ${clockTime(start, plan.minutes)}. Press a title to open its section.`}
          </p>
        </div>
        <div className={page.tools}>
          <StartField start={start} />
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={() => void addAgendaRow('block')}>
            Add block
          </Button>
          <Button icon={<Coffee size={16} aria-hidden="true" />} onPress={() => void addAgendaRow('break')}>
            Add break
          </Button>
          <Button
            icon={<Shuffle size={16} aria-hidden="true" />}
            onPress={() => runCommand('workshop.template')}
          >
            Change the template
          </Button>
        </div>
      </header>
      <div className={page.body}>
        <div className={styles.column}>
          {sum && (
            <p className={styles.sum} role="status">
              <TriangleAlert size={16} aria-hidden="true" />
              {troubleText(sum)}
            </p>
          )}
          <PreworkList items={plan.prework} />
          {isEmpty ? (
            <EmptyState
              icon={<CalendarClock size={36} />}
              title="Nothing is planned for the day"
              actions={
                <>
                  {template && plan.earlier.length === 0 && (
                    <Button variant="primary" onPress={() => void layOutTemplate(template)}>
                      Take the agenda “{template.name}”
                    </Button>
                  )}
                  <Button onPress={() => void addAgendaRow('block')}>Add block</Button>
                </>
              }
            >
              Add blocks one by one, or take the agenda of a template.
            </EmptyState>
          ) : (
            <DayList plan={plan} start={start} length={template?.minutes ?? null} troubles={troubles} />
          )}
          <EarlierRows records={plan.earlier} />
        </div>
      </div>
    </div>
  );
}

/** When the day begins; understands "9" and "0930". */
function StartField({ start }: { readonly start: string }) {
  const draft = useDraft(start, (text) => {
    const clock = parseClock(text);
    // What is no time stays in the field, with a word about it, and is not saved.
    return clock === null ? Promise.resolve(false) : setStartTime(clock);
  });
  const isTime = parseClock(draft.value) !== null;
  return (
    <div className={styles.start}>
      <span aria-hidden="true">Begins at</span>
      <TextField
        label="Begins at"
        hideLabel
        className={styles.clock}
        value={draft.value}
        onChange={draft.change}
        onBlur={() => {
          if (isTime) draft.commit();
          else draft.reset();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit();
          if (event.key === 'Escape') draft.reset();
        }}
        inputMode="numeric"
        maxLength={5}
        {...(!isTime && { error: 'A time such as 09:00' })}
      />
    </div>
  );
}
