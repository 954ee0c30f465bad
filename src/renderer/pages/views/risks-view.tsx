/** Risks by what remains of them, beside the map of likelihood and impact. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { ShieldAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useRecords } from '../../store/workshop-store';
import { Badge, type Tone } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { Segmented } from '../../ui/radio-group';
import { GroupList } from './group-list';
import { HeatMap } from './heat-map';
import { RecordLine } from './record-line';
import { groupRisks, type RiskMoment, ratingOf } from './risks-model';
import styles from './views.module.css';

const FACTS: readonly string[] = ['owner_id', 'response', 'response_plan', 'accepted_by', 'trigger'];
const TONES: Readonly<Record<string, Tone>> = {
  extreme: 'error',
  high: 'warning',
  moderate: 'hint',
  low: 'neutral',
};
const WORDS: Readonly<Record<string, string>> = {
  extreme: 'Extreme',
  high: 'High',
  moderate: 'Moderate',
  low: 'Low',
};

/** The view of risks. */
export function RisksView() {
  const risks = useRecords('risk');
  const [moment, setMoment] = useState<RiskMoment>('inherent');
  const groups = useMemo(() => groupRisks(risks), [risks]);
  if (groups.length === 0)
    return (
      <EmptyState icon={<ShieldAlert size={36} />} title="No risks yet">
        Imagine the project has failed: the premortem in Outcomes collects why.
      </EmptyState>
    );
  return (
    <div className={styles.beside}>
      <GroupList groups={groups}>{(risk) => <RiskLine key={risk.id} risk={risk} />}</GroupList>
      <aside className={styles.aside} aria-label="Risk map">
        <Segmented
          label="Which ratings the map shows"
          value={moment}
          onChange={setMoment}
          options={[
            { id: 'inherent', label: 'As they are' },
            { id: 'residual', label: 'After the response' },
          ]}
        />
        <HeatMap risks={risks} moment={moment} />
      </aside>
    </div>
  );
}

function RiskLine({ risk }: { readonly risk: WorkshopRecord }) {
  return (
    <RecordLine
      record={risk}
      facts={FACTS}
      marks={
        <>
          <RatingMark risk={risk} moment="inherent" before="Now" />
          <RatingMark risk={risk} moment="residual" before="After" />
        </>
      }
    />
  );
}

interface RatingMarkProps {
  readonly risk: WorkshopRecord;
  readonly moment: RiskMoment;
  readonly before: string;
}

function RatingMark({ risk, moment, before }: RatingMarkProps) {
  const rating = ratingOf(risk, moment);
  if (!rating) return moment === 'inherent' ? <Badge tone="warning">Not rated</Badge> : null;
  return (
    <Badge tone={TONES[rating.band] ?? 'neutral'}>
      {before} {rating.score} · {WORDS[rating.band] ?? rating.band}
    </Badge>
  );
}
