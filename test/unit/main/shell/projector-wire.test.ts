/** What travels to the projector: the names of its channels, and no view twice. */

import { contract } from '@shared/ipc/contract';
import type { LiveView } from '@shared/room/public-view';
import { isSameView } from '@shared/room/same-view';
import { describe, expect, it } from 'vitest';
import { mayCall, mayHear } from '../../../../src/main/shell/roles';
import * as channels from '../../../../src/shared/ipc/channel';
import * as projectorChannels from '../../../../src/shared/ipc/projector-channel';

const live: LiveView = {
  screen: 'live',
  theme: 'light',
  workshop: 'Ticket routing',
  block: { title: 'Goals', minutes: 25 },
  title: '',
  prompt: '',
  clock: {
    step: 'write_alone',
    kind: 'write',
    phase: 1,
    of: 6,
    phaseSeconds: 300,
    phaseMs: 200_000,
    blockMs: 900_000,
    isRunning: true,
  },
  board: { kind: 'none' },
  round: null,
  turns: null,
};
const later = (ms: number, changed: Partial<LiveView> = {}): LiveView => ({
  ...live,
  clock: live.clock && { ...live.clock, phaseMs: 200_000 - ms, blockMs: 900_000 - ms },
  ...changed,
});

describe('the wire of the projector', () => {
  it('has these channels and no other', () => {
    expect({ ...channels, ...projectorChannels }).toEqual({
      CALL_CHANNEL: 'groundwork:call',
      EVENT_CHANNEL: 'groundwork:event',
      VIEW_CHANNEL: 'groundwork:view',
      READY_CHANNEL: 'groundwork:ready',
    });
  });

  it('lets its window call nothing and hear none of the app’s events', () => {
    expect(Object.keys(contract).filter((name) => mayCall('projector', name))).toEqual([]);
    expect(mayHear('projector')).toBe(false);
  });

  it('does not send a clock that only runs on, and does send one that was moved', () => {
    expect(isSameView({ view: live, at: 0 }, { view: later(5_000), at: 5_000 })).toBe(true);
    expect(isSameView({ view: live, at: 0 }, { view: later(5_000), at: 65_000 })).toBe(false);
    expect(isSameView({ view: live, at: 0 }, { view: later(5_000, { clock: null }), at: 5_000 })).toBe(false);
  });

  it('sends what differs in anything else', () => {
    const board = { kind: 'hidden', count: 1 } as const;
    expect(isSameView({ view: live, at: 0 }, { view: later(10, { board }), at: 10 })).toBe(false);
    expect(isSameView({ view: live, at: 0 }, { view: { screen: 'blank' }, at: 10 })).toBe(false);
    expect(isSameView({ view: { screen: 'blank' }, at: 0 }, { view: { screen: 'blank' }, at: 10 })).toBe(
      true,
    );
  });
});
