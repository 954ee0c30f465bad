/** Which briefs are printed and saved into one folder. */
import { BRIEF_KINDS, type BriefKind } from '@shared/domain/report-block';
import { briefName, isRoomPrint } from '@shared/report/brief-names';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import styles from './brief-page.module.css';

interface SaveAllDialogProps {
  /** The brief that is looked at; it is chosen at first. */
  readonly kind: BriefKind;
  readonly onSave: (kinds: readonly BriefKind[]) => void;
  readonly onClose: () => void;
}

/** Boxes to tick; material for the room depends on a board and is printed one by one. */
export function SaveAllDialog({ kind, onSave, onClose }: SaveAllDialogProps) {
  const offered = BRIEF_KINDS.filter((one) => !isRoomPrint(one));
  const [chosen, setChosen] = useState<ReadonlySet<BriefKind>>(
    () => new Set(['executive', 'full', ...(isRoomPrint(kind) ? [] : [kind])]),
  );
  const kinds = offered.filter((one) => chosen.has(one));
  const isAll = kinds.length === offered.length;
  return (
    <Dialog
      title="Save several briefs"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={kinds.length === 0}
            onPress={() => {
              onClose();
              onSave(kinds);
            }}
          >
            Choose a folder…
          </Button>
        </>
      }
    >
      <div className={styles.kinds}>
        <Checkbox
          isSelected={isAll}
          isIndeterminate={!isAll && kinds.length > 0}
          onChange={(all) => setChosen(new Set(all ? offered : []))}
        >
          All briefs
        </Checkbox>
        {offered.map((one) => (
          <Checkbox
            key={one}
            isSelected={chosen.has(one)}
            onChange={(isIn) =>
              setChosen(new Set(offered.filter((id) => (id === one ? isIn : chosen.has(id)))))
            }
          >
            {briefName(one)}
          </Checkbox>
        ))}
      </div>
      <p>Files that are in the folder already stay as they are; a name that is taken gets a number.</p>
    </Dialog>
  );
}
