/** A way to find minutes, in words: who gives how much and what is left of it. Pure. */
import type { Plan } from '@shared/agenda/plan';
import type { Proposal } from '@shared/room/day-minutes';
import { itemName } from './agenda-words';

/** What one way says: a short line, and who gives what. */
export interface ProposalWords {
  readonly label: string;
  readonly meaning?: string;
}

/** The words of a proposal over the rows of the day. */
export function proposalWords(proposal: Proposal, plan: Plan): ProposalWords {
  const { way, gives, endsLater } = proposal;
  const nameOf = (id: string): string => {
    const item = plan.day.find(({ record }) => record.id === id);
    return item ? itemName(item) : id;
  };
  if (way === 'end_later')
    return { label: `The day ends ${endsLater} min later`, meaning: 'No block gives anything.' };
  const meaning = gives
    .map(({ id, minutes, left }) => `${nameOf(id)} gives ${minutes} min, ${left} are left`)
    .join('; ');
  if (gives.length === 1) return { label: meaning };
  return {
    label: way === 'spread' ? 'All later blocks give a share' : 'The next blocks give it',
    meaning,
  };
}
