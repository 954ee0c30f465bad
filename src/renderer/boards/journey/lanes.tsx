/** The lanes below each step: its fields, its pain points, and the features that answer them. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { Flame, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { FieldControl } from '../../fields/field-control';
import { fieldLabel, kindText } from '../../fields/words';
import { select } from '../../store/ui-store';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import { AddLine } from '../parts/add-line';
import { FindingsMark } from '../parts/record-marks';
import styles from './journey.module.css';
import type { MapColumn, MappedStep } from './journey-model';

interface LaneProps {
  readonly title: string;
  readonly row: number;
  readonly columns: readonly MapColumn[];
  readonly cell: (step: MappedStep) => ReactNode;
  readonly isMarked?: (step: MappedStep) => boolean;
}

/** One row of the map: a cell per step; phases without steps leave theirs empty. */
export function Lane({ title, row, columns, cell, isMarked }: LaneProps) {
  return (
    <div role="row" className={styles.lane}>
      <div role="rowheader" className={styles.laneHead} style={{ gridRow: row, gridColumn: 1 }}>
        {title}
      </div>
      {columns.map((column, index) => (
        <div
          key={column.step?.step.id ?? column.phase.phase.id}
          role="cell"
          data-step={column.step?.step.id}
          className={classNames(styles.cell, column.step && isMarked?.(column.step) && styles.marked)}
          style={{ gridRow: row, gridColumn: index + 2 }}
        >
          {column.step && cell(column.step)}
        </div>
      ))}
    </div>
  );
}

/** A lane that holds one field of the steps. */
export function FieldLane({ name, ...lane }: Omit<LaneProps, 'cell' | 'title'> & { readonly name: string }) {
  const label = fieldLabel('journey_step', name);
  return (
    <Lane
      {...lane}
      title={label}
      cell={({ step }) => (
        <FieldControl record={step} name={name} hideLabel hideHelp label={`${label}, ${step.ref}`} />
      )}
    />
  );
}

/** What hurts at each step; a line makes the next pain point in place. */
export function PainLane(lane: Omit<LaneProps, 'cell' | 'title'>) {
  return (
    <Lane
      {...lane}
      title={kindText('pain_point').plural}
      cell={({ step, painPoints }) => (
        <div className={styles.stack}>
          {painPoints.map((pain) => (
            <RecordChip key={pain.id} record={pain} icon={<Flame size={14} aria-hidden="true" />} />
          ))}
          <AddLine
            kind="pain_point"
            isCompact
            body={() => ({ step_id: step.id })}
            placeholder="What hurts?"
            label={`New pain point at ${step.ref}`}
          />
        </div>
      )}
    />
  );
}

/** Features that answer the pain points of each step. */
export function FeatureLane(lane: Omit<LaneProps, 'cell' | 'title'>) {
  return (
    <Lane
      {...lane}
      title={kindText('feature').plural}
      cell={({ painPoints, features }) => (
        <div className={styles.stack}>
          {features.map((feature) => (
            <RecordChip key={feature.id} record={feature} icon={<Sparkles size={14} aria-hidden="true" />} />
          ))}
          {features.length === 0 && painPoints.some(isActive) && (
            <span className={styles.open}>Nothing answers this yet</span>
          )}
        </div>
      )}
    />
  );
}

/** A record in a few words; opens its details. */
export function RecordChip({ record, icon }: { readonly record: WorkshopRecord; readonly icon?: ReactNode }) {
  return (
    <Button
      className={classNames(styles.chip, !isActive(record) && styles.retired)}
      onPress={() => select(record.id)}
    >
      {icon}
      <RefBadge>{record.ref}</RefBadge>
      <Text lines={3} className={styles.chipText}>
        {recordTitle(record)}
      </Text>
      <FindingsMark recordId={record.id} />
    </Button>
  );
}
