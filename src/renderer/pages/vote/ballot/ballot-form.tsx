/** The answers of one person, with the input that the round's method asks for. */
import type { BallotProps } from './ballot-props';
import { OrderList } from './order-list';
import { PairList } from './pair-list';
import { PlaceForm } from './place-form';
import { StepList } from './step-list';

/** One ballot; the same for the scribe and for a private turn. */
export function BallotForm(props: BallotProps) {
  switch (props.round.method) {
    case 'ranking':
      return <OrderList {...props} />;
    case 'placement':
      return <PlaceForm {...props} />;
    case 'pairwise':
      return <PairList {...props} />;
    default:
      return <StepList {...props} />;
  }
}
