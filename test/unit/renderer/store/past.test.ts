/** Looking at an earlier moment while the live workshop goes on, against a bridge that only listens. */
import type { WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import type { Moment } from '@shared/ipc/replies';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const calls: string[] = [];
vi.stubGlobal('window', {
  groundwork: {
    call: (name: string) => {
      calls.push(name);
      return Promise.resolve({ ok: true, value: { id: 'x', revision: 1, at: '' } });
    },
    on: () => () => undefined,
  },
});

const { updateRecord, send } = await import('../../../../src/renderer/commands/intents');
const { feed } = await import('../../../../src/renderer/store/feed');
const { createMirror } = await import('../../../../src/renderer/store/mirror');
const { showNow, showPast } = await import('../../../../src/renderer/store/past');
const { useUi } = await import('../../../../src/renderer/store/ui-store');
const { useWorkshop } = await import('../../../../src/renderer/store/workshop-store');

const AT = '2026-11-23T09:00:00.000Z';
const goal = (statement: string): WorkshopRecord => ({
  id: 'g',
  kind: 'goal',
  ref: 'G-01',
  position: 'a0',
  status: 'draft',
  body: { statement },
  bodyVersion: 1,
  createdAt: AT,
  updatedAt: AT,
  deletedAt: null,
});
const at = (revision: number, statement: string): WorkshopSnapshot => ({
  workshop: { id: 'W', title: 'Kickoff', language: 'en' } as WorkshopSnapshot['workshop'],
  revision,
  records: [goal(statement)],
  links: [],
});
const moment: Moment = { seq: 2, revision: 2, at: AT, label: 'edit G-01' };
const shown = () => useWorkshop.getState().mirror?.byId.get('g')?.body.statement;
const change = (revision: number, before: string, after: string) =>
  feed({
    type: 'workshop-changed',
    workshopId: 'W',
    revision,
    edits: [{ type: 'record', before: goal(before), after: goal(after) }],
    undoLabel: 'edit G-01',
    redoLabel: null,
    at: AT,
  });

beforeEach(() => {
  calls.length = 0;
  useUi.setState({ notices: [] });
  useWorkshop.setState({ mirror: createMirror(at(5, 'Now')), past: null, loadingId: null });
});

describe('the workshop as it was', () => {
  it('is shown while changes go to the live one, which comes back on leaving', () => {
    showPast(moment, JSON.stringify(at(2, 'Then')));
    expect(shown()).toBe('Then');
    change(6, 'Now', 'Later');
    expect(shown()).toBe('Then');
    expect(calls).toEqual([]);
    showNow();
    expect(shown()).toBe('Later');
    change(7, 'Later', 'Latest');
    expect(shown()).toBe('Latest');
  });

  it('keeps the live one when another moment is looked at', () => {
    showPast(moment, JSON.stringify(at(2, 'Then')));
    showPast({ ...moment, revision: 1 }, JSON.stringify(at(1, 'Before that')));
    expect(shown()).toBe('Before that');
    showNow();
    expect(shown()).toBe('Now');
  });

  it('is not shown over another workshop that was opened meanwhile', () => {
    const other = { ...at(2, 'Then'), workshop: { ...at(2, '').workshop, id: 'other' } };
    showPast(moment, JSON.stringify(other));
    expect(shown()).toBe('Now');
  });

  it('refuses to write, with the reason and the way back, and lets other workshops be', async () => {
    showPast(moment, JSON.stringify(at(2, 'Then')));
    expect(await updateRecord('g', { statement: 'Changed' })).toBe(false);
    expect(await send('workshop.update', { id: 'W', title: 'New', opId: 'op-00000001' })).toBeNull();
    expect(calls).toEqual([]);
    expect(useUi.getState().notices[0]).toMatchObject({ action: { label: 'Back to now' } });
    await send('workshop.archive', { id: 'other', archived: true, opId: 'op-00000002' });
    expect(calls).toEqual(['workshop.archive']);
    showNow();
    expect(await updateRecord('g', { statement: 'Changed' })).toBe(true);
  });
});
