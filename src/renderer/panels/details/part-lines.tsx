/** A record and its parts, seen from each other: both stay in the panel, and the board stays where it is. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import { ChevronLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import { FieldText } from '../../fields/field-text';
import { kindText } from '../../fields/words';
import { select } from '../../store/ui-store';
import { useRecord } from '../../store/workshop-store';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './details.module.css';
import { childKinds } from './details-model';

interface PartLinesProps {
  readonly parts: readonly WorkshopRecord[];
  /** The field that points to the whole; every line would say the same. */
  readonly field: string;
}

/** The parts of a record, each with what its card says; a press opens it in the panel. */
export function PartLines({ parts, field }: PartLinesProps) {
  return (
    <ul className={styles.lines}>
      {parts.map((part) => {
        const { card, headline } = getDeclaration(part.kind);
        return (
          <li key={part.id} className={styles.line}>
            <Button className={classNames(styles.lineMain, styles.named)} onPress={() => select(part.id)}>
              <RefBadge>{part.ref}</RefBadge> <Text lines={2}>{recordTitle(part)}</Text>
              <span className={styles.values}>
                {card
                  .filter((name) => name !== field && name !== headline)
                  .map((name) => (
                    <span key={name}>
                      <FieldText record={part} name={name} />
                    </span>
                  ))}
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The way back from a part to what it is a part of; nothing for other records. */
export function PartOf({ record }: { readonly record: WorkshopRecord }) {
  const whole = useRecord(wholeOf(record));
  if (!whole || !childKinds(whole.kind).some(({ kind }) => kind === record.kind)) return null;
  return (
    <Button className={styles.partOf ?? ''} onPress={() => select(whole.id)}>
      <ChevronLeft size={14} aria-hidden="true" className={styles.back} />
      <span>
        <VisuallyHidden>Part of </VisuallyHidden>
        {kindText(whole.kind).name}
      </span>
      <RefBadge>{whole.ref}</RefBadge>
      <Text lines={1}>{recordTitle(whole)}</Text>
    </Button>
  );
}

function wholeOf({ kind, body }: WorkshopRecord): string | null {
  const { parent, envelope, fields } = getDeclaration(kind);
  const pointer =
    parent?.field ??
    (envelope === 'child'
      ? Object.keys(fields).find((name) => {
          const field = fields[name];
          return field?.kind === 'reference' && !field.many && field.to.length === 1;
        })
      : undefined);
  const id = pointer === undefined ? null : body[pointer];
  return typeof id === 'string' ? id : null;
}
