/** What the projector shows, in one sentence. Pure. */
import type { PublicBoard } from '@shared/room/public-board';
import type { LiveView, PublicView } from '@shared/room/public-view';
import { votedWords } from './words.en';

/** "Brainstorm: 24 notes, 3 groups." */
export function previewWords(view: PublicView): string {
  if (view.screen === 'blank') return 'The projector is dark.';
  if (view.screen === 'break') return `Break: ${view.title}${view.until && `, until ${view.until}`}.`;
  return `${view.title || view.block?.title || view.workshop}: ${tableWords(view)}.`;
}

function tableWords({ board, round, turns }: LiveView): string {
  if (turns) return `the laptop goes round, ${turns.done} of ${turns.of}`;
  if (round?.stage === 'open') return `voting, ${votedWords(round.finished, round.of).toLowerCase()}`;
  if (round) return `the result of ${round.total} ${round.total === 1 ? 'item' : 'items'}`;
  return boardWords(board);
}

function boardWords(board: PublicBoard): string {
  switch (board.kind) {
    case 'none':
      return 'no board';
    case 'hidden':
      return `hidden, ${board.count} so far`;
    case 'wall': {
      const groups = board.clusters.length;
      const notes = `${board.total} ${board.total === 1 ? 'note' : 'notes'}`;
      return groups === 0 ? notes : `${notes}, ${groups} ${groups === 1 ? 'group' : 'groups'}`;
    }
    case 'matrix':
      return `${board.total - board.unplaced} of ${board.total} placed`;
    case 'table':
    case 'ranking':
    case 'list':
      return `${board.total} ${board.total === 1 ? 'row' : 'rows'}`;
    case 'said':
      return board.label;
    case 'persona':
      return board.name;
    case 'journey':
      return board.title;
    case 'screen':
      return `${board.answered} of ${board.questions.length} answered`;
    case 'rating':
      return `${board.items.filter(({ maturity }) => maturity !== null).length} of ${board.items.length} rated`;
    case 'sliders':
      return `${board.pairs.filter(({ position }) => position !== null).length} of ${board.pairs.length} set`;
    case 'pairwise':
      return `${board.judged} of ${board.of} pairs compared`;
    case 'polls':
      return `${board.sections.filter(({ state }) => state === 'confirmed').length} of ${board.sections.length} confirmed`;
  }
}
