/** The conditions of the band above, as a checklist. */
import { bandText } from '@shared/readiness/band-text.en';
import type { Readiness } from '@shared/readiness/readiness';
import { Circle, CircleCheck } from 'lucide-react';
import styles from './readiness.module.css';
import { conditionWords } from './readiness-words';

/** The card "What … asks for". */
export function NextBand({ readiness: { band, next } }: { readonly readiness: Readiness }) {
  if (!next) {
    return (
      <section className={styles.card} aria-label="Next band">
        <h3 className={styles.heading}>The highest band</h3>
        <p className={styles.muted}>{bandText[band][1]}</p>
      </section>
    );
  }
  const met = next.conditions.filter(({ isMet }) => isMet).length;
  return (
    <section className={styles.card} aria-label="Next band">
      <h3 className={styles.heading}>
        {band === 'stop' ? 'To go on' : `To reach “${bandText[next.band][0]}”`}{' '}
        <span className={styles.muted}>
          {met} of {next.conditions.length} met
        </span>
      </h3>
      <ul className={styles.conditions}>
        {next.conditions.map((condition) => {
          const { wanted, unmet } = conditionWords(condition);
          const Icon = condition.isMet ? CircleCheck : Circle;
          return (
            <li key={condition.id} className={styles.condition}>
              <Icon
                size={16}
                className={condition.isMet ? styles.met : styles.unmet}
                role="img"
                aria-label={condition.isMet ? 'Met:' : 'Not met:'}
              />
              <span>
                {wanted}
                {unmet !== null && <span className={styles.about}>{unmet}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
