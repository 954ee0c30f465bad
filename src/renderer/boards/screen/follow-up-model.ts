/** Answers of a red-flag screen that ask for something to be done: each yes has a follow-up action. Pure. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';

/** Questions whose yes is a red flag, by kind. */
const RED_FLAGS: Readonly<Record<string, readonly string[]>> = {
  risk_classification: [
    'art5_flags',
    'annex_iii_area',
    'profiling_of_persons',
    'annex_i_product',
    'art50_flags',
  ],
  dpia_screening: ['criteria', 'art35_3_trigger'],
};
const NO = new Set<unknown>(['none', 'no', false, undefined, null]);

/** Names of the questions that were answered with yes. */
export function yesesOf({ kind, body }: WorkshopRecord): readonly string[] {
  return (RED_FLAGS[kind] ?? []).filter((name) => {
    const value: unknown = body[name];
    return Array.isArray(value) ? value.some((one) => !NO.has(one)) : !NO.has(value);
  });
}

/** The action that follows up an answer, or undefined. */
export function followUpOf(
  actions: readonly WorkshopRecord[],
  recordId: string,
  name: string,
): WorkshopRecord | undefined {
  return actions.find(
    (action) =>
      isActive(action) && action.body.blocks_record_id === recordId && action.body.blocks_field === name,
  );
}
