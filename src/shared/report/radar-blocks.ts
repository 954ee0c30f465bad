/** Readiness as a star of sections, all of them or those of one group of readers. */
import type { ReportBlock } from '../domain/report-block';
import { radarFigure } from '../figures/radar';
import type { Readiness } from '../readiness/readiness';
import { findSection } from '../sections/registry';

/** Fewer spokes make no shape. */
const LEAST = 3;
const CAPTION =
  'Readiness by section; the outer ring is 100. A hollow square at the centre: not discussed. Sections that do not apply are left out.';

/** The drawing; nothing with fewer than three sections. `only` names the sections to be shown. */
export function radarBlocks({ sections }: Readiness, only?: readonly string[]): readonly ReportBlock[] {
  const spokes = sections.flatMap(({ id, score, isDiscussed }) =>
    score === null || only?.includes(id) === false
      ? []
      : [{ id, name: findSection(id)?.text.short ?? id, score, isKnown: isDiscussed }],
  );
  if (spokes.length < LEAST) return [];
  return [{ type: 'figure', figure: radarFigure('Readiness by section', spokes), caption: CAPTION }];
}
