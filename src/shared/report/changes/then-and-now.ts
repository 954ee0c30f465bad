/** How ready the project was when it was carried over, and how ready it is now. */
import type { ReportBlock } from '../../domain/report-block';
import type { Readiness } from '../../readiness/readiness';
import { sectionName, wholeScore } from '../../readiness/score-words';
import { readSnapshots } from '../../readiness/snapshot';
import type { BriefSubject } from '../brief-subject';
import { changeText } from './change-text.en';

/** The earlier figures, and the day they are of when they were kept. */
export interface ReadinessThen {
  readonly day: string | null;
  /** Null when there was no score to speak of. */
  readonly overall: number | null;
  /** By section id; null for a section without a score. */
  readonly scoreOf: (id: string) => number | null;
}

/**
 * What was kept last before or while the workshop was carried over. Where nothing was, the carried-over records are
 * judged by today's rules: they wait to be confirmed, so little of them counts.
 */
export function readinessThen({ view, readiness }: BriefSubject): ReadinessThen {
  const kept = readSnapshots(view.recordsOf('score_snapshot')).at(-1);
  if (kept)
    return {
      day: kept.asOf.slice(0, 10),
      overall: kept.overall,
      scoreOf: (id) => kept.sections.get(id) ?? null,
    };
  const { overall, sections } = readiness;
  return {
    day: null,
    overall: overall === 0 ? null : overall,
    scoreOf: (id) => sections.find((one) => one.id === id)?.score ?? null,
  };
}

/** The whole project and every section whose figure moved, below a line that says what the figures go by. */
export function thenAndNow(then: ReadinessThen, now: Readiness, isOpen: boolean): readonly ReportBlock[] {
  const sections = now.sections.flatMap(({ id, score }) => {
    const row = rowOf(sectionName(id), then.scoreOf(id), score);
    return row[1] === row[2] ? [] : [row];
  });
  const figure = (label: string) => ({ label, narrow: true, align: 'end' as const });
  const said = [then.day === null ? changeText.todaysRules : changeText.keptOn(then.day)];
  if (isOpen) said.push(changeText.beginLow);
  return [
    ...(then.day !== null || isOpen
      ? [{ type: 'paragraph', text: said.join(' '), tone: 'muted' } as const]
      : []),
    {
      type: 'table',
      columns: [
        { label: changeText.section, weight: 1 },
        ...[changeText.before, changeText.now, changeText.change].map(figure),
      ],
      rows: [rowOf(changeText.wholeProject, then.overall, now.overall), ...sections],
      empty: '',
    },
  ];
}

function rowOf(name: string, before: number | null, after: number | null): readonly string[] {
  const [was, is] = [before, after].map((score) => (score === null ? null : wholeScore(score)));
  const say = (score: number | null | undefined) => (score == null ? changeText.notScored : String(score));
  return [name, say(was), say(is), was == null || is == null ? '' : signed(is - was)];
}

function signed(points: number): string {
  return points > 0 ? `▲ +${points}` : points < 0 ? `▼ −${-points}` : '0';
}
