/** How the fields of a persona lie on its canvas: the reading order of a conversation about a person. */
export interface CanvasBox {
  readonly title: string;
  readonly fields: readonly string[];
  /** Name of the grid area. */
  readonly area: string;
}

export const CANVAS_BOXES: readonly CanvasBox[] = [
  { title: 'Who', area: 'who', fields: ['name', 'archetype', 'persona_kind'] },
  { title: 'Situation', area: 'context', fields: ['context'] },
  { title: 'Goals', area: 'goals', fields: ['goals_text'] },
  { title: 'Frustrations', area: 'pains', fields: ['frustrations'] },
  { title: 'Abilities', area: 'skills', fields: ['ai_familiarity', 'domain_expertise'] },
  { title: 'Trust', area: 'trust', fields: ['trust_stance'] },
  { title: 'Accessibility', area: 'access', fields: ['accessibility_needs'] },
  {
    title: 'How we know',
    area: 'evidence',
    fields: ['is_provisional', 'based_on_n', 'evidence_level', 'owner_id'],
  },
];
