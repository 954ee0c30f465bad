/**
 * From the scores of sections to one figure: twice the same blend of a weighted mean and the lowest part, first of the
 * sections of a pillar, then of the pillars. The lowest counts extra, because a project is as ready as its weakest side
 * (an idea of the ML Test Score, softened so that one empty section does not make everything 0).
 */
import { LOWEST_SHARE, PILLARS, type PillarId } from './weights';

export interface PillarScore {
  readonly id: PillarId;
  /** 0 to 100. */
  readonly score: number;
  readonly mean: number;
  /** Id of the section with the lowest score; the first of several. */
  readonly lowest: string;
}

export interface Overall {
  /** R, 0 to 100. */
  readonly score: number;
  readonly pillars: readonly PillarScore[];
  /** How many points R gains for each point of a section, right now; together 1. */
  readonly effective: ReadonlyMap<string, number>;
  /** The section with the lowest score of all; null when there is none. */
  readonly weakest: string | null;
}

/** Blends the scores of sections; those that are absent leave their pillar, and the weights of the others grow. */
export function blendSections(scores: ReadonlyMap<string, number>): Overall {
  const pillars = PILLARS.flatMap(({ id, weight, sections }) => {
    const members = Object.entries(sections).flatMap(([section, share]) => {
      const score = scores.get(section);
      return score === undefined ? [] : [{ id: section, weight: share, score }];
    });
    return members.length === 0 ? [] : [{ id, weight, inside: blend(members) }];
  });
  if (pillars.length === 0) return { score: 0, pillars: [], effective: new Map(), weakest: null };
  const whole = blend(pillars.map(({ id, weight, inside }) => ({ id, weight, score: inside.score })));
  const effective = new Map(
    pillars.flatMap(({ id, inside }) =>
      [...inside.effective].map(
        ([section, share]) => [section, share * (whole.effective.get(id) ?? 0)] as const,
      ),
    ),
  );
  const [weakest = null] = [...scores]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => id);
  return {
    score: whole.score,
    pillars: pillars.map(({ id, inside }) => ({
      id,
      score: inside.score,
      mean: inside.mean,
      lowest: inside.lowest,
    })),
    effective,
    weakest,
  };
}

interface Member {
  readonly id: string;
  readonly weight: number;
  readonly score: number;
}

interface Blend {
  readonly score: number;
  readonly mean: number;
  readonly lowest: string;
  readonly effective: ReadonlyMap<string, number>;
}

/** Of several lowest members the first one takes the share of the lowest. */
function blend(members: readonly Member[]): Blend {
  const total = members.reduce((sum, { weight }) => sum + weight, 0);
  const mean = members.reduce((sum, { weight, score }) => sum + (weight / total) * score, 0);
  const low = Math.min(...members.map(({ score }) => score));
  const lowest = members.find(({ score }) => score === low)?.id ?? '';
  const effective = members.map(
    ({ id, weight }) =>
      [id, (1 - LOWEST_SHARE) * (weight / total) + (id === lowest ? LOWEST_SHARE : 0)] as const,
  );
  return {
    score: (1 - LOWEST_SHARE) * mean + LOWEST_SHARE * low,
    mean,
    lowest,
    effective: new Map(effective),
  };
}
