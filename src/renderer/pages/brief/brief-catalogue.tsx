/** All briefs at a glance, by the people they are for: what each is for, and how long it was when it was last printed. */
import type { BriefKind } from '@shared/domain/report-block';
import { briefName } from '@shared/report/brief-names';
import { useBrief } from '../../store/brief-store';
import { useWorkshop } from '../../store/workshop-store';
import styles from './brief-catalogue.module.css';
import { BRIEF_FAMILIES, PURPOSES } from './brief-kinds';

interface BriefCatalogueProps {
  /** The one that is chosen. */
  readonly kind: BriefKind;
  readonly onPrint: (kind: BriefKind) => void;
}

/** Pressing one prints it and shows its pages. */
export function BriefCatalogue({ kind, onPrint }: BriefCatalogueProps) {
  const workshopId = useWorkshop((state) => state.mirror?.workshop.id);
  const counts = useBrief((state) => state.pageCounts);
  return (
    <div className={styles.catalogue}>
      <p className={styles.hint}>
        Choose a brief to see its pages; nothing leaves this computer before you save it. References such as
        G-03 are the same on every sheet, so that people can quote them.
      </p>
      {BRIEF_FAMILIES.map(({ label, kinds }) => (
        <section key={label} className={styles.family} aria-label={label}>
          <h3 className={styles.label}>{label}</h3>
          <ul className={styles.cards}>
            {kinds.map((one) => {
              const pages = counts[`${workshopId}/${one}`];
              return (
                <li key={one}>
                  <button
                    type="button"
                    className={styles.card}
                    aria-current={one === kind ? 'true' : undefined}
                    onClick={() => onPrint(one)}
                  >
                    <span className={styles.name}>
                      {briefName(one)}
                      {pages !== undefined && (
                        <span className={styles.pages}>{pages === 1 ? '1 page' : `${pages} pages`}</span>
                      )}
                    </span>
                    <span className={styles.purpose}>{PURPOSES[one]}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
