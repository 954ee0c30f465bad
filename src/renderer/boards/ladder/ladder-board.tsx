/**
 * The alignment ladder: from a goal down to the decision, rung by rung. An empty rung is filled in place by a record
 * that is there or a new one; the room names the weakest rung of each ladder and says why.
 */
import { ListTree } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLinks, useRecords, useWorkshop } from '../../store/workshop-store';
import { EmptyState } from '../../ui/empty-state';
import type { BoardProps } from '../board-props';
import { AddLine } from '../parts/add-line';
import { useAnnouncer } from '../parts/announcer';
import parts from '../parts/parts.module.css';
import { Remark } from '../parts/remark';
import styles from './ladder.module.css';
import { LadderList } from './ladder-list';
import { laddersOf, ladderWords } from './ladder-model';
import { LadderRung } from './ladder-rung';

/** The ladders of an activity. */
export function LadderBoard(_: BoardProps) {
  const goals = useRecords('goal');
  const objectives = useRecords('business_objective');
  const predictions = useRecords('ml_objective');
  const keyResults = useRecords('key_result');
  const kpis = useRecords('kpi');
  const links = useLinks();
  const byId = useWorkshop((state) => state.mirror?.byId);
  // KPIs are read through `byId`; their list says when one of them changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of KPIs says when one changed
  const ladders = useMemo(
    () =>
      laddersOf({
        goals,
        objectives,
        predictions,
        keyResults,
        links: links.values(),
        find: (id) => byId?.get(id),
      }),
    [goals, objectives, predictions, keyResults, kpis, links],
  );
  const [place, setPlace] = useState<{ readonly key: string; readonly at: number } | null>(null);
  const { say, region } = useAnnouncer();
  if (ladders.length === 0)
    return (
      <div className={parts.board}>
        <EmptyState icon={<ListTree />} title="No ladder yet">
          A ladder begins with a goal. Type one line below and press Enter, then climb down rung by rung.
        </EmptyState>
        <AddLine kind="goal" />
      </div>
    );
  // A ladder that gains a rung has another key; it stays where it was in the list.
  const found = ladders.findIndex(({ key }) => key === place?.key);
  const at = found >= 0 ? found : Math.min(place?.at ?? 0, ladders.length - 1);
  const ladder = ladders[at];
  const unnamed = ladders.some(({ weakest }) => weakest === null);
  return (
    <div className={styles.board}>
      <div className={styles.side}>
        <p className={parts.count} role="status">
          {ladderWords(ladders)}
        </p>
        <LadderList
          ladders={ladders}
          chosen={at}
          onChoose={(next) => setPlace({ key: ladders[next]?.key ?? '', at: next })}
        />
      </div>
      {ladder && (
        <div className={styles.main}>
          {!unnamed && <Remark tone="success">Every ladder has its weakest rung named.</Remark>}
          <ol className={styles.rungs} aria-label="Rungs from the goal down to the decision">
            {ladder.rungs.map((rung, index) => (
              <LadderRung
                key={`${ladder.prediction?.id ?? ladder.key} ${rung.id}`}
                number={index + 1}
                rung={rung}
                ladder={ladder}
                say={say}
              />
            ))}
          </ol>
        </div>
      )}
      {region}
    </div>
  );
}
