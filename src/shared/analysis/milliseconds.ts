/** Times that people type with a unit of their choice, made comparable. */

const FACTORS: Readonly<Record<string, number>> = {
  ms: 1,
  msec: 1,
  millisecond: 1,
  milliseconds: 1,
  s: 1_000,
  sec: 1_000,
  second: 1_000,
  seconds: 1_000,
  min: 60_000,
  minute: 60_000,
  minutes: 60_000,
};

/** A time in milliseconds; without a unit it is taken as milliseconds, and null means that the unit is no time. */
export function toMilliseconds(value: number, unit = 'ms'): number | null {
  const factor = FACTORS[unit.trim().toLowerCase()];
  return factor === undefined ? null : value * factor;
}
