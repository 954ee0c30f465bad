/** Every point that is missing, section by section, with the place where it can be earned. */
import { partText } from '@shared/readiness/band-text.en';
import { gapFix } from '@shared/readiness/gap-words';
import type { Readiness } from '@shared/readiness/readiness';
import { ArrowRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { goGap } from '../../commands/readiness';
import { referenceLabel } from '../../fields/words';
import { useWorkshop } from '../../store/workshop-store';
import { Button as KitButton } from '../../ui/button';
import { Select } from '../../ui/select';
import { Text } from '../../ui/text';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { type GapGroup, type GapLine, gapGroups, sumOverall } from './gap-groups';
import own from './gap-list.module.css';
import styles from './readiness.module.css';
import { pointsText, pointsWords, sectionName } from './readiness-words';

interface GapListProps {
  readonly readiness: Readiness;
  /** Only the gaps of this section, or null for all. */
  readonly sectionId: string | null;
  readonly onFilter: (sectionId: string | null) => void;
}

/** Of each section the largest few are shown until somebody asks for all. */
const SHOWN = 4;

/** The list of all gaps with its filter. */
export function GapList({ readiness, sectionId, onFilter }: GapListProps) {
  const groups = useMemo(() => gapGroups(readiness, sectionId), [readiness, sectionId]);
  return (
    <section aria-label="Gaps" id="gaps" tabIndex={-1} className={own.gaps}>
      <div className={styles.headingLine}>
        <div>
          <h3 className={styles.heading}>What is missing</h3>
          <p className={styles.muted}>
            {pointsWords(sumOverall(groups))} of readiness in {groups.length}{' '}
            {groups.length === 1 ? 'section' : 'sections'}
            {sectionId === null && `; with the ${pointsText(readiness.overall)} that are there, 100`}.
          </p>
        </div>
        <Select
          label="Section"
          hideLabel
          value={sectionId}
          onChange={onFilter}
          placeholder="All sections"
          emptyLabel="All sections"
          className={own.select}
          options={readiness.sections.map(({ id }) => ({ id, label: sectionName(id) }))}
        />
      </div>
      {groups.length === 0 && <p className={styles.muted}>Nothing is missing here.</p>}
      {groups.map((group) => (
        <Group key={group.sectionId} group={group} isAlone={sectionId !== null} />
      ))}
    </section>
  );
}

function Group({ group, isAlone }: { readonly group: GapGroup; readonly isAlone: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const isAll = isOpen || isAlone || group.lines.length <= SHOWN + 1;
  const shown = isAll ? group.lines : group.lines.slice(0, SHOWN);
  return (
    <section className={own.group} aria-label={sectionName(group.sectionId)}>
      <h4 className={own.groupHead}>
        {sectionName(group.sectionId)}
        <span className={styles.muted}>
          {pointsText(group.points)} missing in the section, {pointsText(group.overall)} of the whole
        </span>
      </h4>
      <ul>
        {shown.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {!isAll && (
        <KitButton size="s" variant="quiet" onPress={() => setIsOpen(true)}>
          Show {group.lines.length - shown.length} more
        </KitButton>
      )}
    </section>
  );
}

function Line({ line: { sectionId, row, overall, waitsForCap } }: { readonly line: GapLine }) {
  const label = useWorkshop((state) =>
    row.recordId ? referenceLabel(state.mirror, row.recordId, 60) : null,
  );
  return (
    <li className={own.gapLine}>
      <Button className={own.gap ?? ''} onPress={() => goGap(sectionId, row)}>
        <span className={own.part}>{partText[row.part][0]}</span>
        <span className={styles.words}>
          <Text>{gapFix(sectionId, row)}</Text>
          {(label !== null || waitsForCap) && (
            <span className={styles.marks}>
              {label !== null && <bdi>{label}</bdi>}
              {waitsForCap && <span>counts once the limit is lifted</span>}
            </span>
          )}
        </span>
        <span className={own.lost}>
          {pointsText(row.points)}
          <VisuallyHidden> points in the section</VisuallyHidden>
        </span>
        <span className={own.lostOverall}>
          {pointsText(overall)}
          <VisuallyHidden> points of the whole</VisuallyHidden>
        </span>
        <ArrowRight size={14} aria-hidden="true" />
      </Button>
    </li>
  );
}
