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
import { FindingList } from './finding-list';

/** The findings page with its filters. */
export function FindingsPage() {
  const findings = useFindings((state) => state.findings);
  const isReady = useFindings((state) => state.revision !== null);
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const [sectionId, setSectionId] = useState<string | null>(null);
  const inSection = useMemo(
    () => (sectionId === null ? findings : findings.filter((finding) => finding.section === sectionId)),
    [findings, sectionId],
  );
  const shown = severity === 'all' ? inSection : inSection.filter((finding) => finding.severity === severity);
  const count = (wanted: Severity): number =>
    inSection.filter((finding) => finding.severity === wanted).length;

  return (
    <div className={page.page}>
      <header className={page.header}>
        <div>
          <h2 className={page.title}>Findings</h2>
          <p className={page.purpose}>
            What contradicts, is missing or has no owner. Settle it, or turn it into an action with a date.
          </p>
        </div>
        <div className={page.tools}>
          <Segmented
            label="How serious"
            value={severity}
            onChange={setSeverity}
            options={[
              { id: 'all', label: `All ${inSection.length}` },
              { id: 'error', label: `Errors ${count('error')}` },
              { id: 'warning', label: `Warnings ${count('warning')}` },
              { id: 'hint', label: `Hints ${count('hint')}` },
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
          {isReady && findings.length === 0 && (
            <EmptyState icon={<CircleCheck size={36} />} title="Nothing to settle">
              The checks found no contradiction and nothing that is missing. They look again after every
              change.
            </EmptyState>
          )}
          {isReady && findings.length > 0 && (
            <FindingList findings={shown} empty="Nothing with this filter." />
          )}
        </div>
      </div>
    </div>
  );
}
