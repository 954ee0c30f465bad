/** Which brief, for which board, on what paper, and for whom: one line under the heading. */
import type { BriefKind } from '@shared/domain/report-block';
import { briefName } from '@shared/report/brief-names';
import { REDACTIONS } from '@shared/report/redaction/profile';
import { redactionText } from '@shared/report/redaction/redaction-text.en';
import type { BoardPlace } from '@shared/room/state';
import { chooseForBriefs } from '../../commands/brief';
import { goBrief } from '../../commands/navigation';
import { useBriefChoices } from '../../store/brief-store';
import { useWorkshop } from '../../store/workshop-store';
import { Select } from '../../ui/select';
import { BRIEF_FAMILIES, PURPOSES } from './brief-kinds';
import styles from './brief-page.module.css';
import { languageChoices } from './language-choices';
import { type PrintPlace, placeId } from './room-print-model';

interface BriefOptionsProps {
  readonly kind: BriefKind;
  /** Boards that it can be printed for; none where it is for the whole workshop. */
  readonly places: readonly PrintPlace[];
  readonly place: BoardPlace | null;
  readonly onPlace: (place: BoardPlace | null) => void;
  readonly isDisabled: boolean;
}

const BRIEFS = BRIEF_FAMILIES.flatMap(({ label: group, kinds }) =>
  kinds.map((id) => ({ id, label: briefName(id), meaning: PURPOSES[id], group })),
);

/** Lists to choose from; what is chosen holds for every brief that follows. */
export function BriefOptions({ kind, places, place, onPlace, isDisabled }: BriefOptionsProps) {
  const own = useWorkshop((state) => state.mirror?.workshop.language ?? 'en');
  const { page, redaction, language } = useBriefChoices(useWorkshop((state) => state.mirror?.workshop.id));
  return (
    <div className={styles.choice}>
      <Select
        className={styles.option}
        label="Brief"
        value={kind}
        onChange={(next) => next !== null && goBrief(next)}
        isDisabled={isDisabled}
        options={BRIEFS}
      />
      {places.length > 0 && (
        <Select
          className={styles.option}
          label="For"
          value={placeId(place)}
          onChange={(id) => onPlace(places.find((one) => one.id === id)?.place ?? null)}
          isDisabled={isDisabled}
          options={places.map(({ id, label }) => ({ id, label }))}
        />
      )}
      <Select
        className={styles.option}
        label="Leave out"
        value={redaction}
        onChange={(next) => chooseForBriefs({ redaction: next ?? 'none' })}
        isDisabled={isDisabled}
        options={REDACTIONS.map((id) => ({
          id,
          label: redactionText[id][0],
          meaning: redactionText[id][1],
        }))}
      />
      <Select
        className={styles.narrow}
        label="Language of the texts"
        value={language ?? own}
        onChange={(next) => chooseForBriefs({ language: next === null || next === own ? null : next })}
        isDisabled={isDisabled}
        options={languageChoices(own)}
      />
      <Select
        className={styles.paper}
        label="Paper"
        value={page}
        onChange={(next) => chooseForBriefs({ page: next ?? 'a4' })}
        isDisabled={isDisabled}
        options={[
          { id: 'a4', label: 'A4' },
          { id: 'letter', label: 'Letter' },
        ]}
      />
    </div>
  );
}
