import { SECTIONS } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { chosenPlace, placeId, placesFor } from '../../../../src/renderer/pages/brief/room-print-model';

const GOALS = { sectionId: 'S01', activityId: 'goal-order' };
const FRAME = { sectionId: 'S00', activityId: 'frame' };

describe('the boards sheets can be printed for', () => {
  it('are none for what is for the whole room', () => {
    expect(placesFor('agenda', SECTIONS, 'Which?')).toEqual([]);
    expect(placesFor('role_cards', SECTIONS, null)).toEqual([]);
  });

  it('are boards that fit: something to vote on, to move, or to fill in', () => {
    const ids = (kind: Parameters<typeof placesFor>[0], round: string | null = null) =>
      placesFor(kind, SECTIONS, round).map(({ id }) => id);
    expect(ids('ballots')).toContain(placeId(GOALS));
    expect(ids('ballots')).not.toContain(placeId(FRAME));
    expect(ids('ballots')[0]).not.toBe('all');
    expect(ids('ballots', 'Which first?')[0]).toBe('all');
    expect(ids('room_cards')[0]).toBe('all');
    expect(ids('worksheets')).toContain(placeId(FRAME));
    expect(ids('worksheets')).not.toContain('OUT/review');
  });

  it('begin with the round on the table, then with the board that is shown', () => {
    const table = placesFor('ballots', SECTIONS, 'Which first?');
    const none = placesFor('ballots', SECTIONS, null);
    expect(chosenPlace(table, undefined, GOALS)).toBeNull();
    expect(chosenPlace(none, undefined, GOALS)).toEqual(GOALS);
    expect(chosenPlace(none, undefined, FRAME)).toEqual(none[0]?.place);
    expect(chosenPlace(table, GOALS, null)).toEqual(GOALS);
    // What was chosen for another sheet and does not fit here is not kept.
    expect(chosenPlace(table, FRAME, null)).toBeNull();
  });
});
