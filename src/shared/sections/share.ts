/**
 * Keeps the parts of an earlier answer that a new one repeats, so that "nothing new" can be seen by looking at one
 * object, and boards do not draw again what they already show.
 */

/** The new value, built from the objects of the earlier one where they say the same; plain values only. */
export function share<T>(before: T | undefined, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) {
    const items = after.map((item: unknown, at) => share(before[at] as unknown, item));
    return (isSame(before, items, after.length === before.length) ? before : items) as T;
  }
  if (!isPlain(before) || !isPlain(after)) return after;
  const names = Object.keys(after);
  const values = names.map((name) => share(before[name], after[name]));
  const old = names.map((name) => before[name]);
  const isEqual = isSame(old, values, names.length === Object.keys(before).length);
  return (isEqual ? before : Object.fromEntries(names.map((name, at) => [name, values[at]]))) as T;
}

function isSame(before: readonly unknown[], after: readonly unknown[], isSameSize: boolean): boolean {
  return isSameSize && after.every((item, at) => Object.is(item, before[at]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
