/** The links of a record in both directions, read as sentences from it; add and remove in place. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { deleteLink } from '../../commands/intents';
import { goRecord } from '../../commands/navigation';
import { referenceLabel } from '../../fields/words';
import { useLinks, useWorkshop } from '../../store/workshop-store';
import { IconButton, Button as KitButton } from '../../ui/button';
import styles from './details.module.css';
import { type LinkEnd, linksOf, linkWays } from './details-model';
import { openLinkDialog } from './link-target';

/** The list of links, and what is expected but missing. */
export function LinksPart({ record }: { readonly record: WorkshopRecord }) {
  const links = useLinks();
  const ends = useMemo(() => linksOf(links, record.id), [links, record.id]);
  const expected = linkWays(record.kind).filter(
    (way) =>
      way.type.need === 'required' &&
      !way.isReverse &&
      !ends.some(({ link }) => link.type === way.type.type && link.fromId === record.id),
  );
  if (record.kind === 'note') return null;
  return (
    <section className={styles.part} aria-label="Links">
      <div className={styles.partHead}>
        <h4>Links</h4>
        <KitButton
          size="s"
          variant="quiet"
          icon={<Plus size={16} aria-hidden="true" />}
          onPress={() => openLinkDialog(record.id)}
        >
          Add link
        </KitButton>
      </div>
      {expected.length > 0 && (
        <p className={styles.muted}>Expected: {expected.map(({ words }) => `${words} …`).join(', ')}</p>
      )}
      <ul className={styles.lines}>
        {ends.map((end) => (
          <LinkLine key={end.link.id} end={end} />
        ))}
      </ul>
    </section>
  );
}

function LinkLine({ end }: { readonly end: LinkEnd }) {
  const label = useWorkshop((state) => referenceLabel(state.mirror, end.otherId, 80));
  return (
    <li className={styles.line}>
      <Button className={styles.lineMain ?? ''} onPress={() => goRecord(end.otherId)}>
        <span className={styles.muted}>{end.words}</span> <bdi>{label}</bdi>
      </Button>
      <IconButton
        label={`Remove the link: ${end.words} ${label}`}
        icon={<X size={14} />}
        size="s"
        onPress={() => void deleteLink(end.link.id)}
      />
    </li>
  );
}
