/** Which sections a poll asks about. Pure. */
import { templateScope } from '../agenda/templates';
import { isActive, type WorkshopRecord } from '../domain/workshop';
import type { Section } from './define-section';

const PILLARS_ASKED: ReadonlySet<Section['pillar']> = new Set([
  'details',
  'research_to_production',
  'system',
]);

/** Sections that are asked about, and those that the room left out. */
export function sectionsAsked(
  sections: readonly Section[],
  template: string,
  statuses: readonly WorkshopRecord[],
): { readonly asked: readonly Section[]; readonly leftOut: readonly Section[] } {
  const scope = templateScope(template);
  const out = new Set(
    statuses
      .filter(
        (status) =>
          isActive(status) &&
          (status.body.applicability === 'not_applicable' || status.body.applicability === 'deferred'),
      )
      .map(({ body }) => body.section_code),
  );
  const inScope = sections.filter(
    ({ id, pillar }) => PILLARS_ASKED.has(pillar) && (scope === null || scope.includes(id)),
  );
  return {
    asked: inScope.filter(({ id }) => !out.has(id)),
    leftOut: inScope.filter(({ id }) => out.has(id)),
  };
}
