/** Agreement section by section: how many gave each level in the latest round, and what the room's rule says of it. */
import { templateScope } from '../../agenda/templates';
import { answersNeeded, isPollConfirmed, medianLevel, objectionsTo, pollsOf } from '../../sections/agreement';
import type { Section } from '../../sections/define-section';
import { SECTIONS } from '../../sections/registry';
import type { PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';

type Polls = PublicBoardOf<'polls'>;

const ASKED: ReadonlySet<Section['pillar']> = new Set(['details', 'research_to_production', 'system']);
const LIVES_WITH = 3;
const LEVELS = [0, 1, 2, 3, 4, 5];

/** The polls of all sections that the workshop asks about. */
export function pollsBoard(view: BoardRecords): Polls {
  const scope = templateScope(view.workshop.template);
  const out = new Set(
    view
      .recordsOf('section_status')
      .filter(({ body }) => body.applicability === 'not_applicable' || body.applicability === 'deferred')
      .map(({ body }) => body.section_code),
  );
  const asked = SECTIONS.filter(
    ({ id, pillar }) => ASKED.has(pillar) && (scope === null || scope.includes(id)) && !out.has(id),
  );
  return { kind: 'polls', sections: asked.map((section) => pollOf(view, section)) };
}

function pollOf(view: BoardRecords, { id, text }: Section): Polls['sections'][number] {
  const levels = pollsOf(view, id).map(({ body }) => body.level ?? 0);
  const tally = LEVELS.map((level) => levels.filter((given) => given === level).length);
  return { code: id, title: text.title, tally, state: stateOf(view, id, levels.length) };
}

function stateOf(view: BoardRecords, id: string, answers: number): Polls['sections'][number]['state'] {
  if (answers === 0) return 'open';
  if (isPollConfirmed(view, id)) return 'confirmed';
  if (answers < answersNeeded(view)) return 'short';
  if (objectionsTo(view, id) > 0) return 'objected';
  return (medianLevel(pollsOf(view, id)) ?? 0) < LIVES_WITH ? 'low' : 'objected';
}
