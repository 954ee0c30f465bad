/** The emotion curve: from feelings (−2 to +2) to places in a strip, and to the path through them. */

export interface CurvePoint {
  readonly x: number;
  /** Null while nobody has said how the person feels. */
  readonly emotion: number | null;
}
export interface CurveStrip {
  readonly height: number;
  /** Free space above +2 and below −2. */
  readonly margin: number;
}

const LOW = -2;
const HIGH = 2;

/** Vertical place of a feeling, from the top. */
export function emotionTop(emotion: number, { height, margin }: CurveStrip): number {
  return margin + ((HIGH - emotion) / (HIGH - LOW)) * (height - 2 * margin);
}

/** The feeling nearest to a vertical place. */
export function emotionAt(top: number, { height, margin }: CurveStrip): number {
  const value = HIGH - ((top - margin) / (height - 2 * margin)) * (HIGH - LOW);
  return Math.max(LOW, Math.min(HIGH, Math.round(value))) + 0;
}

/**
 * SVG paths through the points that have a feeling; a step without one interrupts the line. Tangents are level at
 * every point, so the curve never shows a feeling beyond the ones that were given.
 */
export function curvePaths(points: readonly CurvePoint[], strip: CurveStrip): readonly string[] {
  const paths: string[] = [];
  let run: { x: number; y: number }[] = [];
  const close = (): void => {
    if (run.length > 1) paths.push(smoothPath(run));
    run = [];
  };
  for (const { x, emotion } of points) {
    if (emotion === null) close();
    else run.push({ x, y: emotionTop(emotion, strip) });
  }
  close();
  return paths;
}

function smoothPath(run: readonly { readonly x: number; readonly y: number }[]): string {
  return run
    .map(({ x, y }, index) => {
      const previous = run[index - 1];
      if (!previous) return `M${round(x)} ${round(y)}`;
      const middle = round((previous.x + x) / 2);
      return `C${middle} ${round(previous.y)} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The feeling after a key, `undefined` when the key means nothing, null to clear. `sign` is a minus typed before. */
export function emotionAfterKey(key: string, now: number | null, sign: -1 | 1): number | null | undefined {
  const base = now ?? 0;
  if (key === 'ArrowUp' || key === 'ArrowRight') return Math.min(HIGH, now === null ? 0 : base + 1);
  if (key === 'ArrowDown' || key === 'ArrowLeft') return Math.max(LOW, now === null ? 0 : base - 1);
  if (key === 'Home') return LOW;
  if (key === 'End') return HIGH;
  if (key === 'PageUp') return HIGH;
  if (key === 'PageDown') return LOW;
  if (/^[0-2]$/.test(key)) return Number(key) * sign + 0;
  if (key === 'Backspace') return null;
  return undefined;
}
