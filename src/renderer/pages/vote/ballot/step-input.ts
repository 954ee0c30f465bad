/** What the input for one item of a list is given. */
import type { RoundItem } from '@shared/room/state';

export interface StepInputProps {
  readonly item: RoundItem;
  readonly value: number | null;
  /** The one control of the list that Tab leads to. */
  readonly isTabStop: boolean;
  readonly hintId: string;
  readonly onVote: (value: number | null) => void;
}
