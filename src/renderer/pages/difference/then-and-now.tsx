/** With what a re-assessment is compared, and the readiness then and now where one was kept. */
import type { WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { bandText } from '@shared/readiness/band-text.en';
import { dayText } from '../../panels/history/history-model';
import { useRecords } from '../../store/workshop-store';
import { Text } from '../../ui/text';
import page from '../page.module.css';

/** One line or two under the title of the page. */
export function ThenAndNow({ then }: { readonly then: WorkshopSnapshot }) {
  const project = useRecords('project')[0];
  const now = useRecords('score_snapshot');
  const scoresThen = then.records.filter(({ kind }) => kind === 'score_snapshot');
  const before = newest(scoresThen);
  const known = new Set(scoresThen.map(({ ref }) => ref));
  const after = newest(now.filter(({ ref }) => !known.has(ref)));
  const title = project?.body.earlier_title;
  const day = project?.body.earlier_on;
  return (
    <p className={page.purpose}>
      Compared with {typeof title === 'string' ? <Text>“{title}”</Text> : 'the earlier workshop'}
      {typeof day === 'string' && ` of ${dayText(`${day}T12:00:00`)}`}.{' '}
      {before === undefined ? 'No readiness was kept then.' : `Readiness then: ${words(before)}.`}
      {after !== undefined && ` Now: ${words(after)}.`}
      {before !== undefined && after === undefined && ' Keep a snapshot of the readiness to compare.'}
    </p>
  );
}

function newest(records: readonly WorkshopRecord[]): WorkshopRecord | undefined {
  return records.toSorted((a, b) => String(a.body.as_of).localeCompare(String(b.body.as_of))).at(-1);
}

function words({ body }: WorkshopRecord): string {
  const overall = typeof body.overall === 'number' ? `${Math.round(body.overall)} of 100` : 'not judged';
  const band = bandText[String(body.band) as keyof typeof bandText]?.[0] ?? body.band;
  return typeof band === 'string' ? `${overall}, ${band}` : overall;
}
