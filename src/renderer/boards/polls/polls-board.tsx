/**
 * Does the room agree? For each section the ballots are counted level by level for the whole room; the room's rule
 * says at once what they come to. Asking again starts another round; the earlier ones stay in sight.
 */

import { SECTIONS } from '@shared/sections/registry';
import { sectionsAsked } from '@shared/sections/sections-asked';
import { Vote } from 'lucide-react';
import { useMemo, useState } from 'react';
import { setTally } from '../../commands/polls';
import { useRecords } from '../../store/workshop-store';
import { EmptyState } from '../../ui/empty-state';
import type { BoardProps } from '../board-props';
import { useAnnouncer } from '../parts/announcer';
import { groupBy } from '../parts/group-by';
import parts from '../parts/parts.module.css';
import { useHeld } from '../parts/use-held';
import { LEVELS, outcomeOf, roundsOf } from './poll-model';
import { PollRow } from './poll-row';
import styles from './polls.module.css';
import { useRoomView } from './use-room-view';

/** The poll of an activity. */
export function PollsBoard({ activity }: BoardProps) {
  const ballots = useRecords(activity.kind);
  const statuses = useRecords('section_status');
  const view = useRoomView();
  const template = view?.workshop.template ?? '';
  const { asked, leftOut } = useMemo(() => sectionsAsked(SECTIONS, template, statuses), [template, statuses]);
  const bySection = useMemo(() => groupBy(ballots, ({ body }) => String(body.section_code)), [ballots]);
  /** Rounds that were begun and have no ballot yet, by section. */
  const [begun, setBegun] = useState<ReadonlyMap<string, number>>(new Map());
  const { say, region } = useAnnouncer();
  const { held, hold, release } = useHeld<number>((key, count) => {
    const [sectionId = '', round, level] = key.split(' ');
    return setTally({ sectionId, round: Number(round), level: Number(level) }, count);
  });
  if (!view || asked.length === 0) {
    return (
      <div className={parts.board}>
        <EmptyState icon={<Vote />} title="No section to ask about">
          All sections of this workshop were left out.
        </EmptyState>
      </div>
    );
  }
  const outcomes = new Map(asked.map(({ id }) => [id, outcomeOf(view, id)]));
  const confirmed = [...outcomes.values()].filter(({ tone }) => tone === 'success').length;
  return (
    <div className={styles.board}>
      <p className={parts.count} role="status">
        {`${confirmed} of ${asked.length} sections confirmed`}
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Section</th>
              {LEVELS.map(({ value, label }) => (
                <th key={value} scope="col" className={styles.level}>
                  <span className={styles.levelValue}>{value}</span> {label}
                </th>
              ))}
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {asked.map((section) => {
              const { id, text } = section;
              const rounds = roundsOf(bySection.get(id) ?? [], id);
              const last = rounds.at(-1);
              const round = Math.max(begun.get(id) ?? 1, last?.round ?? 1);
              const now = last?.round === round ? last : undefined;
              const keyOf = (level: number): string => `${id} ${round} ${level}`;
              return (
                <PollRow
                  key={id}
                  section={section}
                  round={round}
                  countOf={(level) => (held?.id === keyOf(level) ? held.value : (now?.tally.get(level) ?? 0))}
                  outcome={outcomes.get(id) ?? NOT_ASKED}
                  earlier={rounds.filter((one) => one.round < round)}
                  onCount={(level, count) => hold(keyOf(level), count)}
                  onLeave={release}
                  onAgain={
                    now &&
                    (() => {
                      release();
                      setBegun(new Map(begun).set(id, round + 1));
                      say(`${text.title}: round ${round + 1}. Count the answers anew.`);
                    })
                  }
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {leftOut.length > 0 && (
        <p className={parts.count}>{`Left out: ${leftOut.map(({ id }) => id).join(', ')}`}</p>
      )}
      {region}
    </div>
  );
}

const NOT_ASKED = { tone: 'neutral', text: 'Not asked yet' } as const;
