/**
 * The links of a record in both directions, read as sentences from it. Links that it should have and lacks stand as
 * empty places, so that the thread is closed where people work.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useLinks } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import styles from './details.module.css';
import { linksOf } from './details-model';
import { LinkDrop } from './link-drop';
import { LinkLine } from './link-line';
import { LinkSlot } from './link-slot';
import slots from './link-slots.module.css';
import { emptySlots } from './link-slots-model';
import { openLinkDialog } from './link-target';

/** The list of links, and the places of those that are missing. */
export function LinksPart({ record }: { readonly record: WorkshopRecord }) {
  const links = useLinks();
  const ends = useMemo(() => linksOf(links, record.id), [links, record.id]);
  const empty = emptySlots(
    record,
    ends.map(({ link }) => link),
  );
  if (record.kind === 'note') return null;
  return (
    <>
      <section className={styles.part} aria-label="Links">
        <div className={styles.partHead}>
          <h4>
            Links <span className={styles.count}>{ends.length}</span>
          </h4>
          <Button
            size="s"
            variant="quiet"
            icon={<Plus size={16} aria-hidden="true" />}
            onPress={() => openLinkDialog(record.id)}
          >
            Add link
          </Button>
        </div>
        {empty.length > 0 && (
          <ul className={slots.slots} aria-label="Links that are missing">
            {empty.map((way) => (
              <LinkSlot key={way.id} record={record} way={way} />
            ))}
          </ul>
        )}
        <ul className={styles.lines}>
          {ends.map((end) => (
            <LinkLine key={end.link.id} end={end} />
          ))}
        </ul>
      </section>
      <LinkDrop record={record} />
    </>
  );
}
