/** Everything about the selected record: what the room has to fill in first, the rest behind "More". */
import { clip } from '@shared/domain/clean-text';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { isNeeded } from '@shared/fields/needed';
import { recordTitle } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import { MousePointerClick } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { PHOTO_DROP } from '../../commands/photo-intake';
import { FieldControl } from '../../fields/field-control';
import { kindText } from '../../fields/words';
import { RecordPhotos } from '../../photos/record-photos';
import { useUi } from '../../store/ui-store';
import { useRecord } from '../../store/workshop-store';
import { RefBadge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { Text } from '../../ui/text';
import styles from './details.module.css';
import { DetailsActions } from './details-actions';
import { fieldGroups } from './details-model';
import { FindingsPart } from './findings-part';
import { LINK_DROP } from './link-drag';
import { LinksPart } from './links-part';
import { PartOf } from './part-lines';
import { ChildrenPart, OriginPart, ReferencesPart } from './related-parts';
import { StatusPart } from './status-part';

/** The details of the selected record. */
export function DetailsPanel() {
  const record = useRecord(useUi((state) => state.selectedId));
  if (!record) {
    return (
      <EmptyState icon={<MousePointerClick />} title="Nothing selected">
        Choose a card or a row to see everything about it.
      </EmptyState>
    );
  }
  return <Details key={record.id} record={record} />;
}

function Details({ record }: { readonly record: WorkshopRecord }) {
  const panel = useRef<HTMLDivElement>(null);
  const { needed, more, isOpen, setOpen } = useFields(record);
  useFocusField(record, panel, () => setOpen(true));
  return (
    <section
      ref={panel}
      className={styles.details}
      aria-label={`Details of ${record.ref}`}
      {...(record.kind !== 'note' && { [LINK_DROP]: record.id })}
      {...(record.kind !== 'photo' && { [PHOTO_DROP]: record.id })}
    >
      <header className={styles.head}>
        <PartOf record={record} />
        <div className={styles.headLine}>
          <RefBadge>{record.ref}</RefBadge>
          <span className={styles.kind}>{kindText(record.kind).name}</span>
          <DetailsActions record={record} />
        </div>
        <Text as="h3" lines={3} className={styles.title}>
          {clip(recordTitle(record), 200) || 'No text yet'}
        </Text>
        <StatusPart record={record} />
      </header>
      <FindingsPart recordId={record.id} />
      <div className={styles.fields}>
        {needed.map((name) => (
          <div key={name} data-field={name}>
            <FieldControl record={record} name={name} />
          </div>
        ))}
      </div>
      {more.length > 0 && (
        <details
          className={styles.more}
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>
            More fields <span className={styles.count}>{more.length}</span>
          </summary>
          {isOpen && (
            <div className={styles.fields}>
              {more.map((name) => (
                <div key={name} data-field={name}>
                  <FieldControl record={record} name={name} />
                </div>
              ))}
            </div>
          )}
        </details>
      )}
      <RecordPhotos record={record} />
      <ChildrenPart record={record} />
      <LinksPart record={record} />
      <ReferencesPart record={record} />
      <OriginPart record={record} />
    </section>
  );
}

/** The groups as they were when the record was opened: a field must not jump away while it is being filled. */
function useFields(record: WorkshopRecord) {
  const [groups] = useState(() => fieldGroups(record));
  const [isOpen, setOpen] = useState(false);
  // A condition that starts to hold brings its field to the front.
  const fields = getDeclaration(record.kind).fields;
  const promoted = groups.more.filter((name) => {
    const field = fields[name];
    return field?.need === 'conditional' && isNeeded(field, record.body);
  });
  return {
    needed: [...groups.needed, ...promoted],
    more: groups.more.filter((name) => !promoted.includes(name)),
    isOpen,
    setOpen,
  };
}

/** Moves the focus to the field that somebody jumped to (a finding, a missing answer), once. */
function useFocusField(
  record: WorkshopRecord,
  panel: React.RefObject<HTMLElement | null>,
  openMore: () => void,
): void {
  const wanted = useUi((state) => (state.selectedId === record.id ? state.focusField : null));
  const open = useRef(openMore);
  open.current = openMore;
  useEffect(() => {
    if (wanted === null) return;
    let frame = 0;
    let tries = 0;
    const look = (): void => {
      const place = panel.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(wanted)}"]`);
      const control = place?.querySelector<HTMLElement>('input, textarea, button, [tabindex]');
      if (control) {
        control.focus();
        place?.scrollIntoView({ block: 'nearest' });
        useUi.setState({ focusField: null });
        return;
      }
      if (tries === 0) open.current();
      tries += 1;
      if (tries < 10) frame = requestAnimationFrame(look);
      else useUi.setState({ focusField: null });
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [wanted, panel]);
}
