/** A place where searched words were found, with the words marked. */
import type { SearchHit } from '@shared/ipc/replies';
import { getSectionOf, isRecordKind } from '@shared/sections/registry';
import { Text } from '../../ui/text';
import styles from '../dialogs/dialogs.module.css';

interface ExcerptProps {
  readonly hit: SearchHit;
  readonly showsWorkshop: boolean;
}

/** Reference, kind, workshop and the text around the match. */
export function Excerpt({ hit, showsWorkshop }: ExcerptProps) {
  // The searched text begins with the reference, which already stands above it.
  const lead = hit.excerpt.startsWith(hit.ref) && hit.match[0] >= hit.ref.length ? hit.ref.length : 0;
  const text = hit.excerpt.slice(lead);
  const [start, end] = [hit.match[0] - lead, hit.match[1] - lead];
  return (
    <div className={styles.hit}>
      <span className={styles.hitTop}>
        <span>{hit.ref}</span>
        {isRecordKind(hit.kind) && <span>{getSectionOf(hit.kind).text.records[hit.kind]?.name}</span>}
        {showsWorkshop && <Text lines={1}>{hit.workshopTitle}</Text>}
      </span>
      <Text lines={2}>
        {text.slice(0, start)}
        <mark className={styles.mark}>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </Text>
    </div>
  );
}
