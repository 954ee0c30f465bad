/** What the comparisons come to: a bar and a figure per item, and whether they fit together. */
import { type AhpResult, isConsistent } from '@shared/analysis/ahp';
import { type Item, placesOf } from '@shared/sections/compared-pairs';
import { Text } from '../../ui/text';
import { Remark } from '../parts/remark';
import styles from './pairwise.module.css';
import { consistencyWords } from './pairwise-model';

interface WeightsProps {
  readonly result: AhpResult | null;
  readonly items: readonly Item[];
  /** Pairs that nobody has compared yet. */
  readonly open: number;
  /** Names of the items whose pairs should be looked at again. */
  readonly revisit: readonly string[];
}

/** The weights; what is still missing while there are none. */
export function Weights({ result, items, open, revisit }: WeightsProps) {
  if (!result) {
    return (
      <section className={styles.weights} aria-label="Weights">
        <h3>Weights</h3>
        <p className={styles.waiting} role="status">
          {`${open} ${open === 1 ? 'pair is' : 'pairs are'} left. The weights follow from all of them.`}
        </p>
      </section>
    );
  }
  return (
    <section className={styles.weights} aria-label="Weights">
      <h3>Weights</h3>
      <ol className={styles.bars}>
        {placesOf(result, items).map(({ code, label, score }) => (
          <li key={code} data-weight={code} className={styles.bar}>
            <Text className={styles.barLabel}>{label}</Text>
            <bdi className={styles.figure}>{`${(score * 100).toFixed(1)} %`}</bdi>
            <span className={styles.rail} aria-hidden="true">
              <span className={styles.fill} style={{ inlineSize: `${score * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
      <div role="status" className={styles.verdict}>
        <Remark tone={isConsistent(result) ? 'success' : 'warning'}>{consistencyWords(result)}</Remark>
        {revisit.length > 0 && (
          <p className={styles.revisit}>{`Look again at the pairs of ${revisit.join(', ')}.`}</p>
        )}
      </div>
    </section>
  );
}
