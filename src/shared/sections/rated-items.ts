/** The sentences of the guide that a section is rated on. Pure. */
import type { Section } from './define-section';

/** One of them. */
export interface RatedItem {
  readonly id: string;
  readonly quote: string;
  readonly covered: string;
}

/** The guide's sentences that are rated here: those that this section alone answers. */
export function ratedItems(section: Pick<Section, 'guide' | 'text'>): readonly RatedItem[] {
  return section.guide
    .filter((item) => item.sections === undefined)
    .map(({ id }) => ({ id, quote: '', covered: '', ...section.text.guide[id] }));
}
