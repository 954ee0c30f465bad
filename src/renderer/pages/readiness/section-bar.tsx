/** One section: number, name, bar and score; on demand its parts, what limits it, and whether it applies. */
import { partText } from '@shared/readiness/band-text.en';
import type { Readiness, SectionReadiness } from '@shared/readiness/readiness';
import { PART_POINTS, SCORE_PARTS, WARNING_POINTS, WARNINGS_COUNTED } from '@shared/readiness/weights';
import { findSection } from '@shared/sections/registry';
import { ChevronDown, CircleAlert, Lock } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { goSection } from '../../commands/navigation';
import { askScope } from '../../commands/readiness';
import { useRecords } from '../../store/workshop-store';
import { Badge } from '../../ui/badge';
import { Button as KitButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { dayText } from '../library/library-view';
import styles from './readiness.module.css';
import { capWords, isOutOfScope, pointsText, sectionName, stateOf, wholeScore } from './readiness-words';

interface SectionBarProps {
  readonly section: SectionReadiness;
  readonly readiness: Readiness;
  readonly onShowGaps: () => void;
}

/** One line of a pillar. */
export function SectionBar({ section, readiness, onShowGaps }: SectionBarProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const text = findSection(section.id)?.text;
  const isOutside = isOutOfScope(readiness, section.id);
  const isQuiet = isOutside || section.applicability !== 'applicable';
  return (
    <li className={styles.section}>
      <Button
        className={classNames(styles.bar, isQuiet && styles.quiet)}
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setIsOpen(!isOpen)}
      >
        <span className={styles.number}>{section.id}</span>
        <span className={styles.name}>{text?.short}</span>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.fill} style={{ inlineSize: `${section.score ?? 0}%` }} />
          {section.cap && section.applicability === 'applicable' && (
            <span className={styles.limit} style={{ insetInlineStart: `${section.cap.limit}%` }} />
          )}
        </span>
        <span className={styles.score}>
          {section.score === null ? '–' : wholeScore(section.score)}
          <VisuallyHidden>{section.score === null ? ', not counted' : ' of 100'}</VisuallyHidden>
        </span>
        <ChevronDown size={14} className={styles.chevron} aria-hidden="true" />
        <span className={styles.states}>
          <States section={section} isOutside={isOutside} />
        </span>
      </Button>
      <div id={id} hidden={!isOpen} className={styles.parts}>
        {isOpen && <Parts section={section} onShowGaps={onShowGaps} />}
      </div>
    </li>
  );
}

function States({ section, isOutside }: { readonly section: SectionReadiness; readonly isOutside: boolean }) {
  const state = stateOf(section);
  const status = useRecords('section_status').find(({ body }) => body['section_code'] === section.id);
  const revisit = status?.body['revisit_on'];
  return (
    <>
      {section.openErrors > 0 && (
        <Badge tone="error" icon={<CircleAlert aria-hidden="true" />}>
          {section.openErrors} {section.openErrors === 1 ? 'error' : 'errors'}
        </Badge>
      )}
      {section.waivedErrors > 0 && <Badge>{section.waivedErrors} accepted</Badge>}
      {state === 'not_discussed' && <Badge>Not discussed yet</Badge>}
      {state === 'not_applicable' && <Badge>Does not apply</Badge>}
      {state === 'deferred' && (
        <Badge>{typeof revisit === 'string' ? `Put off until ${dayText(revisit)}` : 'Put off'}</Badge>
      )}
      {isOutside && <Badge>Not in this template</Badge>}
    </>
  );
}

function Parts({ section, onShowGaps }: Omit<SectionBarProps, 'readiness'>) {
  const cap = capWords(section);
  const warned = Math.min(section.openWarnings, WARNINGS_COUNTED) * WARNING_POINTS;
  const isCounted = section.applicability === 'applicable';
  return (
    <>
      {isCounted && (
        <table className={styles.table}>
          <caption className={styles.hidden}>Parts of the score of {sectionName(section.id)}</caption>
          <tbody>
            {SCORE_PARTS.map((part) => (
              <tr key={part}>
                <th scope="row" title={partText[part][1]}>
                  {partText[part][0]}
                  <span className={styles.about}>{partText[part][1]}</span>
                </th>
                <td>
                  {pointsFigure(section.parts[part] * PART_POINTS[part])} of {PART_POINTS[part]}
                </td>
              </tr>
            ))}
            {warned > 0 && (
              <tr>
                <th scope="row">
                  {partText.warning[0]}
                  <span className={styles.about}>
                    {section.openWarnings} open, two points each, ten at most
                  </span>
                </th>
                <td>−{warned}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
      {cap && (
        <p className={styles.cap}>
          <Lock size={14} aria-hidden="true" />
          {cap}
        </p>
      )}
      {isCounted && section.drafts.length > 0 && (
        <p className={styles.muted}>
          {section.drafts.length} {section.drafts.length === 1 ? 'record is' : 'records are'} not counted yet:
          drafts count once the room agrees on them.
        </p>
      )}
      <div className={styles.actions}>
        <KitButton size="s" onPress={() => goSection(section.id)}>
          Open the section
        </KitButton>
        {section.gaps.length > 0 && (
          <KitButton size="s" onPress={onShowGaps}>
            Show its gaps
          </KitButton>
        )}
        <KitButton size="s" onPress={() => askScope(section.id)}>
          Does it apply?
        </KitButton>
      </div>
    </>
  );
}

function pointsFigure(points: number): string {
  return points === 0 ? '0' : pointsText(points);
}
