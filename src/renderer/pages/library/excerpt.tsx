/** A place where searched words were found, with the words marked. */
import type { SearchHit } from '@shared/ipc/contract';
import { getSectionOf, isRecordKind } from '@shared/sections/registry';
import { Text } from '../../ui/text';
import styles from '../dialogs/dialogs.module.css';

interface ExcerptProps {
  readonly hit: SearchHit;
  readonly showsWorkshop: boolean;
}

/** Reference, kind, workshop and the text around the match. */
export function Excerpt({ hit, showsWorkshop }: ExcerptProps) {
  const [start, end] = hit.match;
  return (
    <div className={styles.hit}>
      <span className={styles.hitTop}>
        <span>{hit.ref}</span>
        {isRecordKind(hit.kind) && <span>{getSectionOf(hit.kind).text.records[hit.kind]?.name}</span>}
        {showsWorkshop && <Text lines={1}>{hit.workshopTitle}</Text>}
      </span>
      <Text lines={2}>
        {hit.excerpt.slice(0, start)}
        <mark className={styles.mark}>{hit.excerpt.slice(start, end)}</mark>
        {hit.excerpt.slice(end)}
      </Text>
    </div>
  );
}
