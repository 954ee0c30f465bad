/** The templates a workshop can be made from. */
import { FULL_DAY } from './full-day';
import { HALF_DAY } from './half-day';
import { DISCOVERY, REASSESSMENT, RESEARCH_TO_PRODUCTION } from './short-templates';
import type { Template } from './template';

export const TEMPLATES: readonly Template[] = [
  FULL_DAY,
  HALF_DAY,
  DISCOVERY,
  RESEARCH_TO_PRODUCTION,
  REASSESSMENT,
];

/** The template with this code, or null. */
export function findTemplate(code: string): Template | null {
  return TEMPLATES.find((template) => template.code === code) ?? null;
}

/** Ids of the sections that a template has in scope; null means all of them. */
export function templateScope(code: string): readonly string[] | null {
  const sections = findTemplate(code)?.sections ?? [];
  return sections.length > 0 ? sections : null;
}
