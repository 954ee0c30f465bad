/** How a bare number reads in messages. */

const FORMAT = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/** "1,400", "0.03", "20.16": at most four digits after the point, no unit. */
export function plainFigure(value: number): string {
  return FORMAT.format(value);
}
