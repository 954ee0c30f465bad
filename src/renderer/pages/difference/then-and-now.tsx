/** With what a re-assessment is compared, and how ready the project was then and is now. */
import type { WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { bandText } from '@shared/readiness/band-text.en';
import { dayText } from '../../panels/history/history-model';
import { useReadiness } from '../../store/readiness-store';
import { useRecords } from '../../store/workshop-store';
import { Text } from '../../ui/text';
import page from '../page.module.css';

/** The lines under the title of the page. */
export function ThenAndNow({ then }: { readonly then: WorkshopSnapshot }) {
  const project = useRecords('project')[0];
  const now = useReadiness(({ readiness }) => readiness && figure(readiness.overall, readiness.band));
  const kept = newest(then.records.filter(({ kind }) => kind === 'score_snapshot'));
  const title = project?.body.earlier_title;
  const day = project?.body.earlier_on;
  return (
    <>
      <p className={page.purpose}>
        Compared with {typeof title === 'string' ? <Text>“{title}”</Text> : 'the earlier workshop'}
        {typeof day === 'string' && ` of ${dayText(`${day}T12:00:00`)}`}.
      </p>
      <p className={page.purpose}>
        {kept === undefined
          ? 'Readiness then: no snapshot was kept.'
          : `Readiness then: ${figure(Number(kept.body.overall), String(kept.body.band))}.`}
        {now !== null && ` Now: ${now}.`}
      </p>
    </>
  );
}

function newest(records: readonly WorkshopRecord[]): WorkshopRecord | undefined {
  return records.toSorted((a, b) => String(a.body.as_of).localeCompare(String(b.body.as_of))).at(-1);
}

/** "62 of 100, Shape": never a figure without its band. */
function figure(overall: number, band: string): string {
  return `${Math.round(overall)} of 100, ${bandText[band as keyof typeof bandText]?.[0] ?? band}`;
}
