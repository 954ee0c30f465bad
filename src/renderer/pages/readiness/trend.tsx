/** The kept scores as a line, and the same as a table. */
import { readinessTrendFigure } from '@shared/figures/readiness-trend';
import { bandText } from '@shared/readiness/band-text.en';
import { type KeptScore, readSnapshots } from '@shared/readiness/snapshot';
import { Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { deleteRecords } from '../../commands/intents';
import { useRecords } from '../../store/workshop-store';
import { IconButton } from '../../ui/button';
import { Figure } from '../../ui/figure';
import { Segmented } from '../../ui/radio-group';
import { dayText } from '../library/library-view';
import styles from './readiness.module.css';
import { sectionName, wholeScore } from './readiness-words';

const FLOORS = [
  [40, bandText.shape[0]],
  [60, bandText.pilot_ready[0]],
  [75, bandText.build_ready[0]],
  [90, bandText.launch_review_ready[0]],
] as const;

/** The card "Over time". */
export function Trend() {
  const records = useRecords('score_snapshot');
  const scores = useMemo(() => readSnapshots(records), [records]);
  const [look, setLook] = useState<'figure' | 'table'>('figure');
  const figure = useMemo(
    () =>
      readinessTrendFigure(
        scores.map(({ asOf, overall, band }) => ({ day: shortDay(asOf), overall, band: bandText[band][0] })),
        FLOORS,
      ),
    [scores],
  );
  return (
    <section className={styles.card} aria-label="Over time">
      <div className={styles.headingLine}>
        <h3 className={styles.heading}>Over time</h3>
        {scores.length > 0 && (
          <Segmented
            label="Show kept scores as"
            value={look}
            onChange={setLook}
            options={[
              { id: 'figure', label: 'Figure' },
              { id: 'table', label: 'Table' },
            ]}
          />
        )}
      </div>
      {scores.length === 0 && (
        <p className={styles.muted}>
          Nothing is kept yet. “Keep a snapshot” writes down the score of today with its gaps, so that the
          next meeting can see what has moved.
        </p>
      )}
      {scores.length > 0 && look === 'figure' && <Figure figure={figure} />}
      {scores.length > 0 && look === 'table' && <TrendTable scores={scores} />}
    </section>
  );
}

function TrendTable({ scores }: { readonly scores: readonly KeptScore[] }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Kept on</th>
            <th scope="col">Readiness</th>
            <th scope="col">Band</th>
            <th scope="col">Weakest</th>
            <th scope="col">
              <span className={styles.hidden}>Delete</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...scores].reverse().map(({ id, asOf, overall, band, weakest }) => (
            <tr key={id}>
              <th scope="row">{dayText(asOf)}</th>
              <td>{wholeScore(overall)}</td>
              <td>{bandText[band][0]}</td>
              <td>{weakest === null ? '–' : sectionName(weakest)}</td>
              <td>
                <IconButton
                  size="s"
                  label={`Delete the score kept on ${dayText(asOf)}`}
                  icon={<Trash2 size={14} />}
                  onPress={() => void deleteRecords([id])}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shortDay(moment: string): string {
  return new Date(moment).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
