/** The rounds that were closed: the last one in a line, the earlier ones behind a press. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { PriorityMethod } from '@shared/sections/define-section';
import { recordTitle } from '@shared/sections/record-schema';
import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { select } from '../../store/ui-store';
import { getMirror, useRecords } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { Text } from '../../ui/text';
import styles from './parts.module.css';
import { momentWords, resultsOf, votersWords } from './round-model';

/** As many of the first places as fit a line. */
const SHOWN_PLACES = 3;

interface RoundLogProps {
  /** Closed rounds, the latest first. */
  readonly rounds: readonly WorkshopRecord[];
  /** Words for an item that is no record. */
  readonly nameOf?: (code: string) => string;
  /** What to know about the latest round. */
  readonly children?: ReactNode;
}

/** Nothing while no round was closed. */
export function RoundLog({ rounds, nameOf, children }: RoundLogProps) {
  const results = useRecords('round_result');
  const [last, ...earlier] = rounds;
  if (!last) return null;
  const firstPlaces = (round: WorkshopRecord): string =>
    resultsOf(results, round.id)
      .slice(0, SHOWN_PLACES)
      .map((row) => placeWords(row, nameOf))
      .join(', ');
  return (
    <section className={styles.rounds} aria-label="Closed rounds">
      <p className={styles.round}>
        <ListChecks size={16} aria-hidden="true" />
        <strong>{closedWords(last)}</strong>
        <Text className={styles.roundQuestion}>{recordTitle(last)}</Text>
        <Button size="s" variant="quiet" onPress={() => select(last.id)}>
          {`Details of ${last.ref}`}
        </Button>
      </p>
      {children}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{earlier.length === 1 ? '1 earlier round' : `${earlier.length} earlier rounds`}</summary>
          <ul>
            {earlier.map((round) => (
              <li key={round.id} className={styles.round}>
                <span>{closedWords(round)}</span>
                <Text className={styles.roundQuestion}>{recordTitle(round)}</Text>
                <Text className={styles.roundPlaces}>{firstPlaces(round)}</Text>
                <Button size="s" variant="quiet" onPress={() => select(round.id)}>
                  {`Details of ${round.ref}`}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const HOW: Readonly<Record<PriorityMethod, string>> = {
  dot_vote: 'by dot vote',
  ranking: 'by ranking',
  impact_effort: 'by impact and effort',
  moscow: 'by must, should and could',
  rice: 'by RICE',
  wsjf: 'by WSJF',
  pairwise_ahp: 'pair by pair',
  rating: 'by rating',
  sliders: 'on sliders',
  poll: 'by poll',
  placement: 'on two axes',
};

/** "Closed 14:05 by ranking, 8 voters". */
function closedWords({ body }: WorkshopRecord): string {
  const how = HOW[body.method as PriorityMethod] ?? '';
  return `Closed ${momentWords(String(body.closed_at), new Date())} ${how}, ${votersWords(body.voters)}`;
}

function placeWords({ body }: WorkshopRecord, nameOf?: (code: string) => string): string {
  const record = typeof body.item_id === 'string' ? getMirror()?.byId.get(body.item_id) : undefined;
  const code = String(body.item_code ?? '');
  return `${String(body.rank)}. ${record?.ref ?? nameOf?.(code) ?? code}`;
}
