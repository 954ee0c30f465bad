/** A section in the rail: its number in a ring that fills with its readiness, its name, its open errors. */
import type { Section } from '@shared/sections/define-section';
import { Flag } from 'lucide-react';
import { goSection } from '../../commands/navigation';
import { useFindings } from '../../store/findings-store';
import { useReadiness } from '../../store/readiness-store';
import { useUi } from '../../store/ui-store';
import { isOutOfScope, ringWords, stateOf, wholeScore } from '../readiness/readiness-words';
import { ScoreRing } from '../readiness/score-ring';
import styles from './rail.module.css';
import { Entry } from './rail-entry';

/** The entry of a section. It is drawn again only when its own whole score, state or errors change. */
export function RailSection({ section }: { readonly section: Section }) {
  const { id } = section;
  const isCurrent = useUi((state) => state.page.name === 'section' && state.page.sectionId === id);
  const errors = useFindings((state) => state.errors.get(id) ?? 0);
  const score = useReadiness(({ readiness }) => {
    const found = readiness?.sections.find((one) => one.id === id);
    return found ? (found.score === null ? null : wholeScore(found.score)) : undefined;
  });
  const state = useReadiness(({ readiness }) => {
    const found = readiness?.sections.find((one) => one.id === id);
    return found ? stateOf(found) : undefined;
  });
  const isOutside = useReadiness(({ readiness }) => readiness !== null && isOutOfScope(readiness, id));
  const isScored = score !== undefined && state !== undefined;
  const words = isScored
    ? `${ringWords(score, state)}${isOutside ? ', not in this template' : ''}`
    : undefined;
  return (
    <Entry
      isCurrent={isCurrent}
      label={section.text.short}
      mark={<Mark section={section} score={isScored ? score : 0} />}
      isDimmed={(isScored && isOutside) || state === 'not_applicable' || state === 'deferred'}
      {...(words !== undefined && { detail: words })}
      errors={errors}
      onPress={() => goSection(id)}
    />
  );
}

/** The section's number in its ring; frame and outcomes are not scored, and what has no number gets a flag. */
function Mark({ section, score }: { readonly section: Section; readonly score: number | null }) {
  const number = /^S(\d+)$/.exec(section.id)?.[1];
  if (number === undefined) return <Flag size={15} aria-hidden="true" />;
  const digits = <span className={styles.number}>{Number(number)}</span>;
  if (!section.score) return digits;
  return (
    <ScoreRing score={score} size={24} stroke={2.5}>
      {digits}
    </ScoreRing>
  );
}
