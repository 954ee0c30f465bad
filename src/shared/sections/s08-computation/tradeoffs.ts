/** The pairs between which the room takes a position; board, guide rule and checks read the same list. */
import type { SliderPair } from '../define-section';

/** Code of the set that the positions are stored under. */
export const TRADEOFF_SET = 'quality_vs_compute';

/** Quality is given up for speed: a position near 0 keeps quality. */
export const QUALITY_OR_LATENCY = { poleA: 'Quality', poleB: 'Latency' } as const satisfies SliderPair;

/** Quality is bought with an opaque model: a position near 100 keeps quality. */
export const READABLE_OR_QUALITY = {
  poleA: 'Interpretability',
  poleB: 'Quality',
} as const satisfies SliderPair;

/** All pairs in room order. */
export const TRADEOFF_PAIRS: readonly SliderPair[] = [
  QUALITY_OR_LATENCY,
  { poleA: 'Quality', poleB: 'Cost' },
  { poleA: 'Model size', poleB: 'Quality' },
  { poleA: 'Freshness', poleB: 'Cost' },
  READABLE_OR_QUALITY,
  { poleA: 'Energy', poleB: 'Quality' },
];
