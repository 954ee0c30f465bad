/** Boards of the performance constraints section in room order. */
import type { Activity } from '../define-section';

export const performanceActivities: readonly Activity[] = [
  { id: 'benchmarks', form: 'A6', kind: 'benchmark', minutes: 12, board: 'register' },
  { id: 'workload-profiles', form: 'A6', kind: 'workload_profile', minutes: 4, board: 'register' },
  { id: 'bottlenecks', form: 'A1', kind: 'bottleneck', minutes: 6, board: 'wall' },
  {
    id: 'bottleneck-grid',
    form: 'A2',
    kind: 'bottleneck',
    minutes: 3,
    board: 'matrix',
    x: { field: 'likelihood', min: 1, max: 5, step: 1, low: 'Unlikely', high: 'Likely' },
    y: { field: 'impact', min: 1, max: 5, step: 1, low: 'Little harm', high: 'Great harm' },
    quadrants: ['Prepare a way out', 'Plan now', 'Leave', 'Watch'],
  },
];
