/** Position on Mendelow's power and interest grid (1981). */
export type StakeholderQuadrant = 'manage_closely' | 'keep_satisfied' | 'keep_informed' | 'monitor';

/** The quadrant of two percentages; 50 counts as high; null while one of them is missing. */
export function stakeholderQuadrant(power: unknown, interest: unknown): StakeholderQuadrant | null {
  if (typeof power !== 'number' || typeof interest !== 'number') return null;
  if (power >= 50) return interest >= 50 ? 'manage_closely' : 'keep_satisfied';
  return interest >= 50 ? 'keep_informed' : 'monitor';
}
