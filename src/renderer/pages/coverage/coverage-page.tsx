/** How far the workshop answers the guide, sentence by sentence. */
import { CircleCheck, Gauge } from 'lucide-react';
import { useMemo, useState } from 'react';
import { goReadiness } from '../../commands/navigation';
import { useReadiness } from '../../store/readiness-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import { Segmented } from '../../ui/radio-group';
import page from '../page.module.css';
import { JudgedLine } from '../time/judged-line';
import styles from './coverage.module.css';
import { countCoverage, coverageGroups } from './coverage-model';
import { CoverageSection } from './coverage-section';

/** The coverage page. */
export function CoveragePage() {
  const coverage = useReadiness((state) => state.coverage);
  const isReady = useReadiness((state) => state.readiness !== null);
  const [show, setShow] = useState<'all' | 'open'>('all');
  const groups = useMemo(() => coverageGroups(coverage, show), [coverage, show]);
  const counts = countCoverage(coverage);
  const open = counts.half + counts.open;
  return (
    <div className={page.page}>
      <header className={page.header}>
        <div>
          <h2 className={page.title}>Coverage of the guide</h2>
          <p className={page.purpose}>
            {isReady
              ? `Of ${coverage.length} points of the guide ${counts.covered} are covered, ${counts.half} half, ${counts.open} not yet.`
              : 'Which points of the guide the workshop answers.'}{' '}
            A point counts once the room has agreed on a record that says it.
          </p>
          <JudgedLine />
        </div>
        <div className={page.tools}>
          <Segmented
            label="Which points"
            value={show}
            onChange={setShow}
            options={[
              { id: 'all', label: `All ${coverage.length}` },
              { id: 'open', label: `Not yet covered ${open}` },
            ]}
          />
          <Button icon={<Gauge size={16} aria-hidden="true" />} onPress={goReadiness}>
            Readiness
          </Button>
        </div>
      </header>
      <div className={page.body}>
        {!isReady && <Spinner label="Working out coverage" />}
        {isReady && groups.length === 0 && (
          <EmptyState icon={<CircleCheck size={36} />} title="Everything is covered">
            Every point of the guide is answered by something the room has agreed on.
          </EmptyState>
        )}
        <div className={styles.column}>
          {groups.map((group) => (
            <CoverageSection key={group.sectionId} group={group} />
          ))}
        </div>
      </div>
    </div>
  );
}
