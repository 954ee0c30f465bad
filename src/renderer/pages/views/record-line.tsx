/** One record in a view: reference and words open its details, columns beside, and a way to where it is worked on. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { ArrowUpRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { goRecord } from '../../commands/navigation';
import { FieldText } from '../../fields/field-text';
import { fieldLabel } from '../../fields/words';
import { select, useUi } from '../../store/ui-store';
import { RefBadge } from '../../ui/badge';
import { IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import styles from './views.module.css';

interface RecordLineProps {
  readonly record: WorkshopRecord;
  /** Fields under the words, with their labels; empty ones are left out. */
  readonly facts?: readonly string[];
  /** Marks beside the facts. */
  readonly marks?: ReactNode;
  /** Controls at the end. */
  readonly children?: ReactNode;
}

/** A line; it redraws when its own record changes. */
export const RecordLine = memo(function RecordLine({ record, facts = [], marks, children }: RecordLineProps) {
  const isSelected = useUi((state) => state.selectedId === record.id);
  return (
    <li className={classNames(styles.line, isSelected && styles.selected)}>
      <Button className={styles.open ?? ''} onPress={() => select(record.id)}>
        <RefBadge>{record.ref}</RefBadge>
        <span className={styles.words}>
          <Text lines={3}>{recordTitle(record) || 'No words yet'}</Text>
          <span className={styles.facts}>
            {marks}
            {facts
              .filter((name) => record.body[name] !== undefined)
              .map((name) => (
                <span key={name}>
                  <span className={styles.factName}>{fieldLabel(record.kind, name)}: </span>
                  <FieldText record={record} name={name} />
                </span>
              ))}
          </span>
        </span>
      </Button>
      {children}
      <IconButton
        label={`Go to where ${record.ref} is worked on`}
        icon={<ArrowUpRight size={16} />}
        size="s"
        placement="left"
        onPress={() => goRecord(record.id)}
      />
    </li>
  );
});
