/** The three steps that would bring most, each with a way there. */
import { bestFixes } from '@shared/readiness/best-fixes';
import { gapFix } from '@shared/readiness/gap-words';
import type { Readiness } from '@shared/readiness/readiness';
import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { goGap } from '../../commands/readiness';
import { referenceLabel } from '../../fields/words';
import { useWorkshop } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { Text } from '../../ui/text';
import { isHeldBack } from './gap-groups';
import styles from './readiness.module.css';
import { pointsWords, sectionName } from './readiness-words';

const COUNT = 3;

/** The card "Best next steps". */
export function BestFixes({ readiness }: { readonly readiness: Readiness }) {
  const mirror = useWorkshop((state) => state.mirror);
  const fixes = useMemo(
    () => bestFixes(readiness, { find: (id) => (id ? mirror?.byId.get(id) : undefined) }, COUNT),
    [readiness, mirror],
  );
  const heldBack = new Set(readiness.sections.filter(isHeldBack).map(({ id }) => id));
  return (
    <section className={styles.card} aria-label="Best next steps">
      <h3 className={styles.heading}>Best next steps</h3>
      {fixes.length === 0 && <p className={styles.muted}>Nothing is missing.</p>}
      <ol className={styles.fixes}>
        {fixes.map(({ section, overall, row, ownerId }) => (
          <li
            key={`${section} ${row.part} ${row.rule} ${row.recordId ?? row.item ?? ''}`}
            className={styles.fix}
          >
            <div className={styles.words}>
              <span className={styles.marks}>
                <span>{sectionName(section)}</span>
                {row.recordId && <bdi>{referenceLabel(mirror, row.recordId, 48)}</bdi>}
                {ownerId && <bdi>{referenceLabel(mirror, ownerId)}</bdi>}
              </span>
              <Text>{gapFix(section, row)}</Text>
              <span className={styles.marks}>
                {heldBack.has(section) && row.part !== 'cap'
                  ? `Worth ${pointsWords(overall)}, once the limit of the section is lifted`
                  : `Brings up to ${pointsWords(overall)}`}
              </span>
            </div>
            <Button
              size="s"
              icon={<ArrowRight size={16} aria-hidden="true" />}
              onPress={() => goGap(section, row)}
              aria-label={`Go there: ${gapFix(section, row)}`}
            >
              Go there
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
