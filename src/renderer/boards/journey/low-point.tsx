/** Says of the lowest feeling of a journey whether its cause is named: the map ends when it is. */
import { recordTitle } from '@shared/sections/record-schema';
import { Remark } from '../parts/remark';
import { lowPoint, type MappedPhase } from './journey-model';

/** One sentence above the map; nothing while nobody has said how the person feels. */
export function LowPointRemark({ phases }: { readonly phases: readonly MappedPhase[] }) {
  const low = lowPoint(phases);
  if (!low) return null;
  const { step, painPoints } = low.step;
  const where = `Lowest feeling: ${step.ref} ${recordTitle(step)}`.trim();
  const [cause] = painPoints;
  return cause ? (
    <Remark tone="success">{`${where}. Its cause is named: ${cause.ref}.`}</Remark>
  ) : (
    <Remark tone="warning">{`${where}. Name its cause: add a pain point below the step.`}</Remark>
  );
}
