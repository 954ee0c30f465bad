/** Where a page is painted, besides its letters: the box of each line, area and picture. */
import type { Box } from './read-proof';

type Matrix = readonly [number, number, number, number, number, number];

/** Boxes in points from the lower left corner, from what pdf.js would carry out. */
export function drawnBoxes(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  names: Readonly<Record<string, number>>,
): readonly Box[] {
  const boxes: Box[] = [];
  const kept: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  list.fnArray.forEach((operator, at) => {
    const args = list.argsArray[at] as readonly unknown[];
    if (operator === names['save']) kept.push(now);
    else if (operator === names['restore']) now = kept.pop() ?? now;
    else if (operator === names['transform']) now = times(now, args as unknown as Matrix);
    else if (operator === names['constructPath'] && !isUnseen(args[0] as number, names)) {
      const [x1, y1, x2, y2] = Object.values(args[2] as Readonly<Record<string, number>>);
      boxes.push(boxOf(now, x1 ?? 0, y1 ?? 0, x2 ?? 0, y2 ?? 0));
    } else if (operator === names['paintImageXObject']) boxes.push(boxOf(now, 0, 0, 1, 1));
  });
  return boxes;
}

/** Paths that only clip. */
function isUnseen(operator: number, names: Readonly<Record<string, number>>): boolean {
  return operator === names['endPath'] || operator === names['clip'] || operator === names['eoClip'];
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function boxOf(m: Matrix, x1: number, y1: number, x2: number, y2: number): Box {
  const corners = [
    [x1, y1],
    [x2, y1],
    [x1, y2],
    [x2, y2],
  ].map(([x = 0, y = 0]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]] as const);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}
