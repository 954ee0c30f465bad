/** The choice where minutes come from. The first way is chosen; Enter takes what is chosen. */
import type { Plan } from '@shared/agenda/plan';
import type { Proposal } from '@shared/room/day-minutes';
import { RadioGroup } from '../../ui/radio-group';
import { proposalWords } from './proposal-words';

interface ProposalChoiceProps {
  readonly label: string;
  readonly plan: Plan;
  readonly proposals: readonly Proposal[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** One line for each way. */
export function ProposalChoice({ label, plan, proposals, chosen, onChoose }: ProposalChoiceProps) {
  return (
    <RadioGroup
      label={label}
      value={String(chosen)}
      onChange={(index) => onChoose(Number(index))}
      options={proposals.map((proposal, index) => ({
        id: String(index),
        ...proposalWords(proposal, plan),
      }))}
    />
  );
}
