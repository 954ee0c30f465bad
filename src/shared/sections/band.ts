/** How ready a project is, as one of six words; the higher ones ask for more. `readiness/bands.ts` says when each holds. */
export const BANDS = [
  'stop',
  'explore',
  'shape',
  'pilot_ready',
  'build_ready',
  'launch_review_ready',
] as const;
export type Band = (typeof BANDS)[number];

/** True when a band asks for at least as much as another. */
export function isAtLeast(band: Band, floor: Band): boolean {
  return BANDS.indexOf(band) >= BANDS.indexOf(floor);
}
