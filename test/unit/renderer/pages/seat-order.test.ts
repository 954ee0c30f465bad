/** The order of seats while capturing, and the key that parks. */
import { describe, expect, it } from 'vitest';
import { inSeatOrder, turnsParking } from '../../../../src/renderer/pages/capture/seat-keys';
import type { WorkshopRecord } from '../../../../src/shared/domain/workshop';
import { seatOfKey, seatsOf } from '../../../../src/shared/room/seats';

function person(id: string, role: string): WorkshopRecord {
  return {
    id,
    kind: 'person',
    ref: id,
    position: id,
    status: 'draft',
    body: { full_name: id, room_role: role },
    bodyVersion: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
  };
}

describe('seats while capturing', () => {
  it('stand in the order of the keys of a vote, who is absent last', () => {
    const people = [
      person('ana', 'decider'),
      person('far', 'absent_stakeholder'),
      person('bo', 'participant'),
    ];
    const order = inSeatOrder(people).map(({ id }) => id);
    expect(order).toEqual(['ana', 'bo', 'far']);
    expect(seatOfKey(seatsOf(people), '2')?.id).toBe(order[1]);
  });

  it('park by Alt+P alone, because letters belong to the note', () => {
    const stroke = { key: 'p', code: 'KeyP', altKey: true, ctrlKey: false, metaKey: false };
    expect(turnsParking(stroke)).toBe(true);
    expect(turnsParking({ ...stroke, altKey: false })).toBe(false);
    expect(turnsParking({ ...stroke, ctrlKey: true })).toBe(false);
  });
});
