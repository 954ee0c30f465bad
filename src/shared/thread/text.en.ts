/** The words of the chains: what each one follows, and what stands in its columns. */
import type { ChainId } from './chain';

interface ChainText {
  readonly title: string;
  /** What the chain lets people see. */
  readonly purpose: string;
  /** Columns by their id: the head of the column, and one of it as a gap is named. */
  readonly columns: Readonly<Record<string, readonly [title: string, one: string]>>;
}

export const chainText: Readonly<Record<ChainId, ChainText>> = {
  value: {
    title: 'Goal to monitor',
    purpose: 'From what somebody asked for to the figure that tells whether it happened.',
    columns: {
      input: ['Asked for', 'request'],
      goal: ['Goals', 'goal'],
      objective: ['Objectives', 'objective'],
      ml_objective: ['ML objectives', 'ML objective'],
      kpi: ['KPIs', 'KPI'],
      monitor: ['Monitors', 'monitor'],
      response: ['Responses', 'response'],
    },
  },
  experience: {
    title: 'Persona to goal',
    purpose: 'From where it hurts somebody to the feature that helps and the goal it serves.',
    columns: {
      persona: ['Personas', 'persona'],
      journey: ['Journeys', 'journey'],
      step: ['Steps', 'step'],
      pain: ['Pain points', 'pain point'],
      feature: ['Features', 'feature'],
      goal: ['Goals', 'goal'],
    },
  },
  assurance: {
    title: 'Constraint to evidence',
    purpose: 'From what limits us to the proof that the system keeps to it.',
    columns: {
      constraint: ['Constraints', 'constraint'],
      requirement: ['Requirements', 'requirement'],
      test: ['Tests', 'test'],
      evidence: ['Evidence', 'evidence'],
    },
  },
  fairness: {
    title: 'Group to safeguard',
    purpose: 'From who could be harmed to how we notice it and what we do against it.',
    columns: {
      group: ['Affected groups', 'affected group'],
      harm: ['Harms', 'harm'],
      measure: ['Fairness measures', 'fairness measure'],
      dataset: ['Datasets', 'dataset'],
      mitigation: ['Mitigations', 'mitigation'],
      monitor: ['Monitors', 'monitor'],
    },
  },
  explanation: {
    title: 'Explanation to audit',
    purpose: 'From who must understand an output to the logs in which it can be looked up.',
    columns: {
      need: ['Explanation needs', 'explanation need'],
      method: ['Methods', 'method'],
      prediction_log: ['Prediction logs', 'prediction log'],
      audit_log: ['Audit logs', 'audit log'],
    },
  },
};

/** The head of a column. */
export function columnTitle(chain: ChainId, column: string): string {
  return chainText[chain].columns[column]?.[0] ?? column;
}

/** One of a column, as in "no KPI yet". */
export function columnWord(chain: ChainId, column: string): string {
  return chainText[chain].columns[column]?.[1] ?? column;
}
