/** What belongs to a record beside its fields: its parts, who points to it, and the notes it came from. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useShallow } from 'zustand/react/shallow';
import { AddLine } from '../../boards/parts/add-line';
import { nextSibling } from '../../commands/board-children';
import { goRecord } from '../../commands/navigation';
import { fieldLabel, kindText } from '../../fields/words';
import { getMirror, useWorkshop } from '../../store/workshop-store';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import styles from './details.module.css';
import { type ChildKind, childKinds, referencesTo } from './details-model';
import { PartLines } from './part-lines';

/** The parts of a record by kind (budget lines of a limit, phases of a journey), each with a line to add one. */
export function ChildrenPart({ record }: { readonly record: WorkshopRecord }) {
  const kinds = useMemo(() => childKinds(record.kind), [record.kind]);
  return kinds.map((child) => <Children key={child.kind} record={record} child={child} />);
}

function Children({ record, child }: { readonly record: WorkshopRecord; readonly child: ChildKind }) {
  const children = useWorkshop(
    useShallow((state) =>
      (state.mirror?.byKind.get(child.kind) ?? []).filter(({ body }) => body[child.field] === record.id),
    ),
  );
  return (
    <section className={styles.part} aria-label={kindText(child.kind).plural}>
      <h4>
        {kindText(child.kind).plural} <span className={styles.count}>{children.length}</span>
      </h4>
      <PartLines parts={children} field={child.field} />
      <AddLine
        kind={child.kind}
        isCompact
        body={() => ({ [child.field]: record.id, ...nextSibling(child.kind, children) })}
      />
    </section>
  );
}

/** Records that name this one in a field. */
export function ReferencesPart({ record }: { readonly record: WorkshopRecord }) {
  const byKind = useWorkshop((state) => state.mirror?.byKind);
  const kinds = useMemo(() => new Set(childKinds(record.kind).map(({ kind }) => kind)), [record.kind]);
  const found = useMemo(() => {
    const mirror = byKind ? getMirror() : null;
    return mirror
      ? referencesTo(mirror, record.id).filter((reference) => !kinds.has(reference.record.kind))
      : [];
  }, [byKind, record.id, kinds]);
  if (found.length === 0) return null;
  return (
    <section className={styles.part} aria-label="Mentioned in">
      <h4>
        Mentioned in <span className={styles.count}>{found.length}</span>
      </h4>
      <ul className={styles.lines}>
        {found.slice(0, 50).map(({ record: other, field }) => (
          <li key={`${other.id}/${field}`} className={styles.line}>
            <Button className={classNames(styles.lineMain, styles.named)} onPress={() => goRecord(other.id)}>
              <RefBadge>{other.ref}</RefBadge> <Text lines={2}>{recordTitle(other)}</Text>{' '}
              <span className={styles.muted}>{fieldLabel(other.kind, field)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {found.length > 50 && <p className={styles.muted}>and {found.length - 50} more</p>}
    </section>
  );
}

/** The notes a record was made from, in the words that were said. */
export function OriginPart({ record }: { readonly record: WorkshopRecord }) {
  const ids = (record.body.origin_note_ids as readonly string[] | undefined) ?? [];
  const notes = useWorkshop(useShallow((state) => ids.flatMap((id) => state.mirror?.byId.get(id) ?? [])));
  if (notes.length === 0) return null;
  return (
    <section className={styles.part} aria-label="From notes">
      <h4>{fieldLabel(record.kind, 'origin_note_ids')}</h4>
      <Lines records={notes} />
    </section>
  );
}

function Lines({ records }: { readonly records: readonly WorkshopRecord[] }) {
  return (
    <ul className={styles.lines}>
      {records.map((record) => (
        <li key={record.id} className={styles.line}>
          <Button className={classNames(styles.lineMain, styles.named)} onPress={() => goRecord(record.id)}>
            <RefBadge>{record.ref}</RefBadge> <Text lines={2}>{recordTitle(record)}</Text>
          </Button>
        </li>
      ))}
    </ul>
  );
}
