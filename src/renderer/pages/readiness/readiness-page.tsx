/** How ready the project is, why not more, and what to do next. The figure never stands alone. */
import { GaugeCircle, ListTree, Save } from 'lucide-react';
import { useState } from 'react';
import { goCoverage } from '../../commands/navigation';
import { runCommand } from '../../commands/registry';
import { useReadiness } from '../../store/readiness-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import page from '../page.module.css';
import { JudgedLine } from '../time/judged-line';
import { BestFixes } from './best-fixes';
import { GapList } from './gap-list';
import { NextBand } from './next-band';
import { PillarColumns } from './pillar-columns';
import styles from './readiness.module.css';
import { Summary } from './summary';
import { Trend } from './trend';

/** The readiness page. */
export function ReadinessPage() {
  const readiness = useReadiness((state) => state.readiness);
  const [gapsOf, setGapsOf] = useState<string | null>(null);
  return (
    <div className={page.page}>
      <header className={page.header}>
        <div>
          <h2 className={page.title}>Readiness</h2>
          <p className={page.purpose}>
            How ready the project is for its next step, as this room described and confirmed it. A
            conversation aid with named gaps, not a certificate.
          </p>
          <JudgedLine />
        </div>
        <div className={page.tools}>
          <Button icon={<ListTree size={16} aria-hidden="true" />} onPress={goCoverage}>
            Coverage of the guide
          </Button>
          <Button
            icon={<Save size={16} aria-hidden="true" />}
            isDisabled={readiness === null}
            onPress={() => runCommand('readiness.keep')}
          >
            Keep a snapshot
          </Button>
        </div>
      </header>
      <div className={page.body}>
        {readiness === null ? (
          <EmptyState icon={<GaugeCircle size={36} />} title="Working it out">
            <Spinner label="Working out readiness" />
          </EmptyState>
        ) : (
          <div className={styles.column}>
            <div className={styles.top}>
              <div className={styles.stack}>
                <Summary readiness={readiness} />
                <NextBand readiness={readiness} />
              </div>
              <div className={styles.stack}>
                <BestFixes readiness={readiness} />
                <Trend />
              </div>
            </div>
            <PillarColumns
              readiness={readiness}
              onShowGaps={(sectionId) => {
                setGapsOf(sectionId);
                document.getElementById('gaps')?.scrollIntoView({ block: 'start' });
                document.getElementById('gaps')?.focus();
              }}
            />
            <GapList readiness={readiness} sectionId={gapsOf} onFilter={setGapsOf} />
          </div>
        )}
      </div>
    </div>
  );
}
