/** The consistency review: everything the checks found, over the whole workshop. */
import type { Severity } from '@shared/sections/define-section';
import { SECTIONS } from '@shared/sections/registry';
import { CircleCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFindings } from '../../store/findings-store';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import { Segmented } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import page from '../page.module.css';
import { JudgedLine } from '../time/judged-line';
import { countOpen, type GroupBy } from './finding-groups';
import { FindingList } from './finding-list';

type Shown = Severity | 'all' | 'waived';

/** The findings page with its filters. */
export function FindingsPage() {
  const open = useFindings((state) => state.findings);
  const waived = useFindings((state) => state.waived);
  const isReady = useFindings((state) => state.revision !== null);
  const [show, setShow] = useState<Shown>('all');
  const [groupBy, setGroupBy] = useState<GroupBy>('severity');
  const [sectionId, setSectionId] = useState<string | null>(null);
  const inSection = useMemo(() => only(open, sectionId), [open, sectionId]);
  const waivedHere = useMemo(() => only(waived, sectionId), [waived, sectionId]);
  const counts = countOpen(inSection);
  const all = counts.error + counts.warning + counts.hint;
  const shown =
    show === 'waived'
      ? waivedHere
      : show === 'all'
        ? inSection
        : inSection.filter((finding) => finding.severity === show);

  return (
    <div className={page.page}>
      <header className={page.header}>
        <div>
          <h2 className={page.title}>Findings</h2>
          <p className={page.purpose}>
            What contradicts, is missing or has no owner. Settle it, turn it into an action with a date, or
            let somebody accept it for a while.
          </p>
          <JudgedLine />
        </div>
        <div className={page.tools}>
          <Segmented
            label="Which findings"
            value={show}
            onChange={setShow}
            options={[
              { id: 'all', label: `All ${all}` },
              { id: 'error', label: `Errors ${counts.error}` },
              { id: 'warning', label: `Warnings ${counts.warning}` },
              { id: 'hint', label: `Hints ${counts.hint}` },
              { id: 'waived', label: `Accepted ${waivedHere.length}` },
            ]}
          />
          <Segmented
            label="Grouped"
            value={groupBy}
            onChange={setGroupBy}
            options={[
              { id: 'severity', label: 'By severity' },
              { id: 'section', label: 'By section' },
            ]}
          />
          <Select
            label="Section"
            hideLabel
            value={sectionId}
            onChange={setSectionId}
            placeholder="All sections"
            emptyLabel="All sections"
            className={page.select}
            options={SECTIONS.map((section) => ({
              id: section.id,
              label: `${section.id} ${section.text.short}`,
            }))}
          />
        </div>
      </header>
      <div className={page.body}>
        <div className={page.column}>
          {!isReady && <Spinner label="Checking" />}
          {isReady && open.length === 0 && waived.length === 0 && (
            <EmptyState icon={<CircleCheck size={36} />} title="Nothing to settle">
              The checks found no contradiction and nothing that is missing. They look again after every
              change.
            </EmptyState>
          )}
          {isReady && open.length + waived.length > 0 && (
            <FindingList findings={shown} groupBy={groupBy} empty="Nothing with this filter." />
          )}
        </div>
      </div>
    </div>
  );
}

function only<T extends { readonly section: string }>(
  findings: readonly T[],
  sectionId: string | null,
): readonly T[] {
  return sectionId === null ? findings : findings.filter(({ section }) => section === sectionId);
}
