/** Workshop templates: how long, for what, and which sections are in scope. Their agendas come with the room's clock. */
export interface Template {
  readonly code: string;
  readonly name: string;
  readonly minutes: number;
  readonly purpose: string;
  /** Section ids that the template touches; an empty list means all. */
  readonly sections: readonly string[];
}

export const TEMPLATES: readonly Template[] = [
  {
    code: 'full_day',
    name: 'Full day',
    minutes: 420,
    purpose: 'A complete kickoff: every section, with the room building the material.',
    sections: [],
  },
  {
    code: 'half_day',
    name: 'Half day',
    minutes: 210,
    purpose: 'Leads prefill drafts beforehand; the room decides and confirms.',
    sections: [],
  },
  {
    code: 'discovery',
    name: 'Discovery',
    minutes: 90,
    purpose: 'Is this worth a kickoff, and does it need machine learning at all?',
    sections: ['S00', 'S01', 'S02', 'S04', 'S06', 'S09', 'S10'],
  },
  {
    code: 'research_to_production',
    name: 'Research-to-production review',
    minutes: 180,
    purpose: 'A prototype works; what is missing before people can rely on it?',
    sections: [],
  },
  {
    code: 'reassessment',
    name: 'Re-assessment',
    minutes: 150,
    purpose: 'Months later: what has changed, what still holds, what comes next.',
    sections: [],
  },
];

/** The template with this code, or null. */
export function findTemplate(code: string): Template | null {
  return TEMPLATES.find((template) => template.code === code) ?? null;
}
