/** One person's order in a ranking: who has a place, and what a move makes of it. Pure. */
import type { Ballot } from '@shared/room/round';

/** Items with a place, the first one first. */
export function orderOf(ballots: readonly Ballot[]): readonly string[] {
  return [...ballots].sort((a, b) => a.value - b.value).map(({ item }) => item);
}

/** The order after a key on an item, or null when the key moves nothing. Places count from 1 on the keys. */
export function orderAfterKey(
  order: readonly string[],
  item: string,
  key: { readonly key: string; readonly altKey: boolean },
): readonly string[] | null {
  const index = order.indexOf(item);
  if (key.altKey && key.key === 'ArrowUp') return moved(order, item, index < 0 ? order.length : index - 1);
  if (key.altKey && key.key === 'ArrowDown') return index < 0 ? null : moved(order, item, index + 1);
  if (key.altKey) return null;
  if (key.key === 'Backspace') return index < 0 ? null : order.filter((other) => other !== item);
  if (key.key === 'Enter' || key.key === ' ') return index < 0 ? [...order, item] : null;
  return /^[1-9]$/.test(key.key) ? moved(order, item, Number(key.key) - 1) : null;
}

/** The order with an item at a place (0 is the first); null when it stands there already. */
export function moved(order: readonly string[], item: string, place: number): readonly string[] | null {
  const others = order.filter((other) => other !== item);
  const at = Math.max(0, Math.min(others.length, place));
  return order.indexOf(item) === at ? null : [...others.slice(0, at), item, ...others.slice(at)];
}
