/** What is asked on each rung of a ladder, and the kind of record that stands there. */
import type { RungId } from './ladder-model';

export interface RungWords {
  readonly title: string;
  readonly question: string;
  /** Absent where fields of the prediction fill the rung. */
  readonly kind?: string;
  /** Said while the rung cannot be filled yet. */
  readonly waits: string;
}

/** The rungs from the top. */
export const RUNG_WORDS: Readonly<Record<RungId, RungWords>> = {
  goal: {
    title: 'Goal',
    question: 'What do people want?',
    kind: 'goal',
    waits: 'Name the business objective first; the goal hangs on it.',
  },
  objective: {
    title: 'Business objective',
    question: 'Where does the business have to be for that?',
    kind: 'business_objective',
    waits: 'Name the goal first.',
  },
  kpi: {
    title: 'KPI',
    question: 'Which figure shows it?',
    kind: 'kpi',
    waits: 'Name the objective first.',
  },
  prediction: {
    title: 'Prediction',
    question: 'What does the model say, of whom, and when?',
    kind: 'ml_objective',
    waits: 'Name the objective first; the prediction serves it.',
  },
  metric: {
    title: 'Metric and proxy',
    question: 'What is optimised, and how could it rise while the goal suffers?',
    waits: 'Name the prediction first.',
  },
  decision: {
    title: 'Decision',
    question: 'Who does what differently because of it?',
    waits: 'Name the prediction first.',
  },
};

/** Columns of the chain "goal to monitor", by rung. */
export const RUNG_COLUMNS: Readonly<Partial<Record<RungId, string>>> = {
  goal: 'goal',
  objective: 'objective',
  kpi: 'kpi',
  prediction: 'ml_objective',
};
