/**
 * Everything is laid out for a picture of 1920 × 1080 and then scaled to the window, so that letters keep their share of
 * the wall whatever the projector can do. Other proportions give the picture more width or more height.
 */
export const STAGE = { width: 1920, height: 1080 } as const;
/** The smallest letters anywhere: 18 pt on that picture. */
export const SMALLEST_PX = 24;

export interface StageFit {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** The picture for a window of this size. */
export function stageFit(width: number, height: number): StageFit {
  const scale = Math.max(0.05, Math.min(width / STAGE.width, height / STAGE.height));
  return { width: Math.round(width / scale), height: Math.round(height / scale), scale };
}
