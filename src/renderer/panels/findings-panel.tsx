/** Findings beside the board: those of the section on screen, or all of them. */
import { findSection } from '@shared/sections/registry';
import { useState } from 'react';
import type { GroupBy } from '../pages/findings/finding-groups';
import { FindingList } from '../pages/findings/finding-list';
import { useFindings } from '../store/findings-store';
import { useUi } from '../store/ui-store';
import { Segmented } from '../ui/radio-group';
import styles from './panel.module.css';

/** The findings panel. */
export function FindingsPanel() {
  const sectionId = useUi((state) => (state.page.name === 'section' ? state.page.sectionId : null));
  const findings = useFindings((state) => state.findings);
  const [scope, setScope] = useState<'here' | 'all'>('here');
  const [groupBy, setGroupBy] = useState<GroupBy>('severity');
  const isHere = sectionId !== null && scope === 'here';
  const shown = isHere ? findings.filter((finding) => finding.section === sectionId) : findings;
  return (
    <div className={styles.body}>
      {sectionId && (
        <Segmented
          label="Which findings"
          value={scope}
          onChange={setScope}
          options={[
            { id: 'here', label: findSection(sectionId)?.text.short ?? 'Here' },
            { id: 'all', label: `All ${findings.length}` },
          ]}
        />
      )}
      {!isHere && (
        <Segmented
          label="Grouped"
          value={groupBy}
          onChange={setGroupBy}
          options={[
            { id: 'severity', label: 'By severity' },
            { id: 'section', label: 'By section' },
          ]}
        />
      )}
      <FindingList
        findings={shown}
        groupBy={isHere ? 'severity' : groupBy}
        empty={isHere ? 'Nothing to settle in this section.' : 'Nothing to settle.'}
      />
    </div>
  );
}
