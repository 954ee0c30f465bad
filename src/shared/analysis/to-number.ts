/** A stored value as a finite number: choices keep their figure as a code ("0.5"), so texts are read as well. */
export function toNumber(value: unknown): number | undefined {
  const figure = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof figure === 'number' && Number.isFinite(figure) ? figure : undefined;
}
