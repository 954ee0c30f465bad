/** The heads of the map: phases across their steps, and what the person does at each step. */
import { GripVertical, MoreVertical } from 'lucide-react';
import type { PointerEvent } from 'react';
import { nextStepNumber } from '../../commands/board-journey';
import { deleteRecords, duplicateRecord } from '../../commands/intents';
import { FieldControl } from '../../fields/field-control';
import { select } from '../../store/ui-store';
import { RefBadge } from '../../ui/badge';
import { IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Menu } from '../../ui/menu';
import { AddLine } from '../parts/add-line';
import { FindingsMark } from '../parts/record-marks';
import styles from './journey.module.css';
import type { MappedPhase, MappedStep } from './journey-model';

interface HeadProps {
  readonly column: number;
  readonly isDragged: boolean;
  readonly onGrip: (event: PointerEvent) => void;
  readonly onMove: (direction: -1 | 1) => void;
}

/** The head of a phase: its name, and the line that adds a step to it. */
export function PhaseHead({
  phase,
  column,
  isDragged,
  onGrip,
  onMove,
}: HeadProps & { readonly phase: MappedPhase }) {
  const { phase: record, steps } = phase;
  return (
    <div
      role="columnheader"
      data-phase={record.id}
      className={classNames(styles.phase, isDragged && styles.dragged)}
      style={{ gridRow: 1, gridColumn: `${column + 2} / span ${Math.max(1, steps.length)}` }}
    >
      <div className={styles.headLine}>
        <Grip label={`Move ${record.ref}`} onGrip={onGrip} />
        <div className={styles.headText}>
          <FieldControl record={record} name="phase_name" hideLabel label={`Phase name, ${record.ref}`} />
        </div>
        <FindingsMark recordId={record.id} />
        <HeadMenu
          label={`Actions for ${record.ref}`}
          onMove={onMove}
          onDelete={() => void deleteRecords([record.id])}
          onDetails={() => select(record.id)}
        />
      </div>
      <AddLine
        kind="journey_step"
        isCompact
        placeholder="Add a step"
        label={`New step in ${record.ref}`}
        body={() => ({ phase_id: record.id, sequence_no: nextStepNumber(phase) })}
      />
    </div>
  );
}

/** The head of a step: what the person does. */
export function StepHead({
  mapped,
  column,
  isDragged,
  onGrip,
  onMove,
}: HeadProps & { readonly mapped: MappedStep }) {
  const { step } = mapped;
  return (
    <div
      role="columnheader"
      data-step={step.id}
      className={classNames(styles.step, isDragged && styles.dragged)}
      style={{ gridRow: 2, gridColumn: column + 2 }}
    >
      <div className={styles.headLine}>
        <Grip label={`Move ${step.ref}`} onGrip={onGrip} />
        <RefBadge>{step.ref}</RefBadge>
        <FindingsMark recordId={step.id} />
        <span className={styles.push} />
        <HeadMenu
          label={`Actions for ${step.ref}`}
          onMove={onMove}
          onDelete={() => void deleteRecords([step.id])}
          onDetails={() => select(step.id)}
          onDuplicate={() => void duplicateRecord(step.id)}
        />
      </div>
      <FieldControl record={step} name="actor_action" hideLabel label={`What the person does, ${step.ref}`} />
    </div>
  );
}

function Grip({ label, onGrip }: { readonly label: string; readonly onGrip: (event: PointerEvent) => void }) {
  return (
    <button
      type="button"
      className={styles.grip}
      aria-label={`${label}: Alt with the arrow keys`}
      title="Drag, or Alt with the arrow keys"
      onPointerDown={onGrip}
    >
      <GripVertical size={16} aria-hidden="true" />
    </button>
  );
}

interface HeadMenuProps {
  readonly label: string;
  readonly onMove: (direction: -1 | 1) => void;
  readonly onDelete: () => void;
  readonly onDetails: () => void;
  readonly onDuplicate?: () => void;
}

function HeadMenu({ label, onMove, onDelete, onDetails, onDuplicate }: HeadMenuProps) {
  return (
    <Menu
      label={label}
      trigger={<IconButton label={label} icon={<MoreVertical size={16} />} size="s" />}
      actions={[
        { id: 'details', label: 'Details', run: onDetails },
        { id: 'left', label: 'Move left', run: () => onMove(-1), separated: true },
        { id: 'right', label: 'Move right', run: () => onMove(1) },
        ...(onDuplicate ? [{ id: 'duplicate', label: 'Duplicate', run: onDuplicate }] : []),
        { id: 'delete', label: 'Delete', isDanger: true, separated: true, run: onDelete },
      ]}
    />
  );
}
