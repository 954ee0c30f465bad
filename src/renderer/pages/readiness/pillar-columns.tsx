/** The sixteen sections in their three pillars, each with its bar; the parts of a score unfold below it. */
import { pillarText } from '@shared/readiness/band-text.en';
import type { Readiness } from '@shared/readiness/readiness';
import { PILLARS } from '@shared/readiness/weights';
import styles from './readiness.module.css';
import { wholeScore } from './readiness-words';
import { SectionBar } from './section-bar';

interface PillarColumnsProps {
  readonly readiness: Readiness;
  readonly onShowGaps: (sectionId: string) => void;
}

/** Three columns; on a narrow page below each other. */
export function PillarColumns({ readiness, onShowGaps }: PillarColumnsProps) {
  return (
    <div className={styles.pillars}>
      {PILLARS.map(({ id, weight, sections }) => {
        const score = readiness.pillars.find((pillar) => pillar.id === id)?.score;
        return (
          <section key={id} className={styles.card} aria-label={pillarText[id]}>
            <h3 className={styles.heading}>
              {pillarText[id]}{' '}
              <span className={styles.muted}>
                {score === undefined ? 'left out' : `${wholeScore(score)} of 100`}, counts{' '}
                {Math.round(weight * 100)} %
              </span>
            </h3>
            <ul>
              {readiness.sections
                .filter((section) => section.id in sections)
                .map((section) => (
                  <SectionBar
                    key={section.id}
                    section={section}
                    readiness={readiness}
                    onShowGaps={() => onShowGaps(section.id)}
                  />
                ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
