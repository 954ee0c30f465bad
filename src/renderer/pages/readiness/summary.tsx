/** The figure with everything that has to stand beside it: its band in words, open errors, the weakest section. */
import { bandText } from '@shared/readiness/band-text.en';
import type { Readiness } from '@shared/readiness/readiness';
import { SECTIONS_FOR_HIGHER_BANDS } from '@shared/readiness/weights';
import { Button } from 'react-aria-components';
import { goFindings, goSection } from '../../commands/navigation';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './readiness.module.css';
import { sectionName, wholeScore } from './readiness-words';
import { ScoreRing } from './score-ring';

/** The card with the overall figure. */
export function Summary({ readiness }: { readonly readiness: Readiness }) {
  const { overall, band, weakest, sections, discussed, scope, openErrors, waivedErrors } = readiness;
  const [name, meaning] = bandText[band];
  const weakestScore = sections.find(({ id }) => id === weakest)?.score ?? 0;
  return (
    <section className={styles.card} aria-label="Overall">
      <div className={styles.figure}>
        <ScoreRing score={overall} size={104} stroke={9}>
          <span className={styles.overall} aria-hidden="true">
            {wholeScore(overall)}
          </span>
          <span className={styles.of} aria-hidden="true">
            of 100
          </span>
        </ScoreRing>
        <div className={styles.band}>
          <VisuallyHidden>{`Readiness ${wholeScore(overall)} of 100, `}</VisuallyHidden>
          <h3 className={styles.bandName} data-testid="band">
            {name}
          </h3>
          <p>{meaning}</p>
        </div>
      </div>
      <dl className={styles.facts}>
        <dt>Open errors</dt>
        <dd>
          <Button className={styles.jump ?? ''} onPress={goFindings}>
            {openErrors === 0 ? 'none' : openErrors}
          </Button>
          {waivedErrors > 0 && <span className={styles.muted}> and {waivedErrors} accepted for now</span>}
        </dd>
        <dt>Weakest section</dt>
        <dd>
          {weakest === null ? (
            'none'
          ) : (
            <Button className={styles.jump ?? ''} onPress={() => goSection(weakest)}>
              {sectionName(weakest)}, {wholeScore(weakestScore)}
            </Button>
          )}
        </dd>
        <dt>Discussed</dt>
        <dd>
          {discussed} of {sections.length} sections
          {discussed < SECTIONS_FOR_HIGHER_BANDS && (
            <span className={styles.muted}> (no band above “Shape” below {SECTIONS_FOR_HIGHER_BANDS})</span>
          )}
        </dd>
        {scope && (
          <>
            <dt>Scope readiness</dt>
            <dd>
              {wholeScore(scope.score)} of 100
              <span className={styles.muted}>
                {' '}
                over the {scope.sections.length} sections that this template has time for
              </span>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
