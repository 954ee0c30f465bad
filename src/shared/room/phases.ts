/** The phases of a block: the steps of its forms, stretched or squeezed so that they fill its minutes exactly. */
import { z } from 'zod';
import { shareOut } from './share-out';
import { FORM_STEPS, OPEN_TALK, PAUSE, PHASE_KINDS, STEP_CODES, type Step } from './steps';

/** One phase, in a form that JSON can hold. */
export const phaseSchema = z.strictObject({
  /** A1 to A15; empty for a break and for a block without a form. */
  form: z.string().max(8),
  step: z.enum(STEP_CODES),
  kind: z.enum(PHASE_KINDS),
  seconds: z.number().int().min(0),
});
export type Phase = Readonly<z.infer<typeof phaseSchema>>;

/** What a block says about its phases. */
export interface PhasedBlock {
  readonly kind: 'block' | 'break' | 'prework';
  readonly minutes: number;
  readonly sections: readonly string[];
  readonly forms: readonly string[];
}

/** Below this many people a brainstorm needs no clusters. */
const FEWEST_FOR_CLUSTERS = 4;
/** Phases are cut to half minutes, so that people can say them. */
const GRID_SECONDS = 30;

/** Phases of a block for so many people; their seconds add up to the minutes of the block. */
export function phasesOf(block: PhasedBlock, people: number): readonly Phase[] {
  const steps = stepsOf(block, people);
  const total = block.minutes * 60;
  const units = Math.floor(total / GRID_SECONDS);
  const grid = units >= steps.length && total % GRID_SECONDS === 0 ? GRID_SECONDS : 1;
  const shares = shareOut(
    total / grid,
    steps.map(({ minutes }) => minutes),
  );
  return steps.map(({ form, code, kind }, at) => ({
    form,
    step: code,
    kind,
    seconds: (shares[at] ?? 0) * grid,
  }));
}

type FormStep = Step & { readonly form: string };

function stepsOf(block: PhasedBlock, people: number): readonly FormStep[] {
  if (block.kind === 'break') return [{ ...PAUSE, form: '' }];
  const steps = block.forms.flatMap((form): readonly FormStep[] => {
    const own = (FORM_STEPS[form] ?? []).map((step) => ({ ...step, form }));
    // A carousel has one station for each section of the block.
    if (form === 'A10') return block.sections.length === 0 ? own : block.sections.flatMap(() => own);
    return people < FEWEST_FOR_CLUSTERS ? own.filter(({ code }) => code !== 'cluster_and_name') : own;
  });
  return steps.length > 0 ? steps : [{ ...OPEN_TALK, form: '' }];
}
