/** Which brief of a family; nothing where a family has only one, or a choice of its own. */
import type { BriefKind } from '@shared/domain/report-block';
import { briefName } from '@shared/report/brief-names';
import { goBrief } from '../../commands/navigation';
import { Segmented } from '../../ui/radio-group';
import { familyOf } from './brief-kinds';
import styles from './brief-page.module.css';

interface BriefKindChoiceProps {
  readonly kind: BriefKind;
  readonly isDisabled: boolean;
}

/** One line under the heading. */
export function BriefKindChoice({ kind, isDisabled }: BriefKindChoiceProps) {
  const { id, label, kinds } = familyOf(kind);
  if (kinds.length < 2 || id === 'room') return null;
  return (
    <div className={styles.choice}>
      <Segmented
        label={label}
        value={kind}
        onChange={goBrief}
        isDisabled={isDisabled}
        options={kinds.map((one) => ({ id: one, label: briefName(one) }))}
      />
    </div>
  );
}
