/** One station: who is there, what to ask, what was drafted, how far it is, and whose mark it has. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { Section } from '@shared/sections/define-section';
import { recordTitle } from '@shared/sections/record-schema';
import { Check, Hand, MapPin } from 'lucide-react';
import { goSection } from '../../commands/navigation';
import { markStation } from '../../commands/stations';
import { usePast } from '../../store/past';
import { Badge, StatusChip } from '../../ui/badge';
import { Button } from '../../ui/button';
import { AddLine } from '../parts/add-line';
import { RecordOpener } from '../parts/record-opener';
import styles from './stations.module.css';
import { draftOf, handsWords, marksOf, stationState } from './stations-model';
import { useStation } from './use-station';

/** As many questions as fit a card. */
const SHOWN_PROMPTS = 3;

interface StationCardProps {
  readonly section: Section;
  readonly groups: readonly WorkshopRecord[];
  /** Groups that are there in this turn. */
  readonly here: readonly WorkshopRecord[];
  readonly say: (text: string) => void;
}

/** A station as an item of the carousel. */
export function StationCard({ section, groups, here, say }: StationCardProps) {
  const { drafts, maturity } = useStation(section);
  const { kind, only } = draftOf(section);
  const { hands, needed, isDone } = stationState(groups, section.id);
  const isPast = usePast() !== null;
  const hasRating = section.activities.some(({ id }) => id === 'maturity');
  return (
    <li className={styles.station} data-station={section.id}>
      <header className={styles.stationHead}>
        <h3 className={styles.stationTitle}>
          <span className={styles.muted}>{section.id}</span> {section.text.short}
        </h3>
        {isDone && <StatusChip tone="success" icon={<Check aria-hidden="true" />} label="Done" />}
      </header>
      <p className={styles.here}>
        {here.length > 0 && <MapPin size={14} aria-hidden="true" />}
        {here.length > 0 ? (
          <Badge tone="accent">{`${here.map(recordTitle).join(', ')} here now`}</Badge>
        ) : (
          <span className={styles.muted}>Nobody here in this turn</span>
        )}
      </p>
      <ul className={styles.prompts} aria-label={`Prompts of ${section.text.short}`}>
        {section.text.prompts.slice(0, SHOWN_PROMPTS).map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <div className={styles.drafts}>
        <h4 className={styles.small}>{`Drafts: ${drafts.filter(isActive).length}`}</h4>
        {drafts.map((record) => (
          <RecordOpener key={record.id} record={record} />
        ))}
        <AddLine
          kind={kind}
          isCompact
          label={`New draft at ${section.text.short}`}
          placeholder="The system shall …"
          {...(only && { body: () => ({ [only[0]]: only[1] }) })}
        />
      </div>
      {hasRating && (
        <Button
          size="s"
          variant="quiet"
          className={styles.rate}
          onPress={() => goSection(section.id, 'maturity')}
        >
          {`Maturity: ${maturity}`}
        </Button>
      )}
      <fieldset className={styles.marks}>
        <legend className={styles.small}>{handsWords(hands, needed)}</legend>
        {groups.map((group) => {
          const isMarked = marksOf(group).includes(section.id);
          const name = recordTitle(group);
          return (
            <Button
              key={group.id}
              size="s"
              variant={isMarked ? 'primary' : 'secondary'}
              icon={isMarked ? <Check size={14} aria-hidden="true" /> : <Hand size={14} aria-hidden="true" />}
              aria-pressed={isMarked}
              aria-label={`${name} worked at ${section.text.short}`}
              isDisabled={isPast}
              onPress={() => {
                say(
                  isMarked
                    ? `Mark of ${name} taken back.`
                    : `${name} left its mark at ${section.text.short}.`,
                );
                void markStation(group, section.id, !isMarked);
              }}
            >
              <bdi>{name}</bdi>
            </Button>
          );
        })}
      </fieldset>
    </li>
  );
}
