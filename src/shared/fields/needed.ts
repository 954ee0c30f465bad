/** When a field has to be filled; kept apart from the registry, so that sections can ask as well. */
import type { BodyView, Field } from './field';

/** True when the field has to be filled before agreement, given the other answers. */
export function isNeeded(field: Field, body: BodyView): boolean {
  if (field.need === 'conditional') return field.when?.(body) ?? false;
  return field.need === 'draft' || field.need === 'agreed';
}
