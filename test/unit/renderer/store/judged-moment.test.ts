/** What is asked about a closed workshop is asked as of its last day, as its findings are. */
import { afterEach, expect, it, vi } from 'vitest';
import { judgedMoment } from '../../../../src/renderer/store/judged-moment';
import { createMirror } from '../../../../src/renderer/store/mirror';
import { useWorkshop } from '../../../../src/renderer/store/workshop-store';
import { rec, snapshotOf } from '../../../sections/build-snapshot';

afterEach(() => {
  vi.useRealTimers();
  useWorkshop.setState({ mirror: null, past: null });
});

function show(body: Record<string, string>): ReturnType<typeof createMirror> {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z') });
  const mirror = createMirror(snapshotOf([rec('project', 'PRJ-01', body)]));
  useWorkshop.setState({ mirror });
  return mirror;
}

it.each([
  ['now while it is open', {}, '2026-11-23T10:00:00.000Z'],
  ['the evening of the day it was closed', { closed_on: '2026-11-02' }, '2026-11-02T23:59:59.999Z'],
  ['now on the very day', { closed_on: '2026-11-23' }, '2026-11-23T10:00:00.000Z'],
])('judges by %s', (_what, body, moment) => {
  show(body);
  expect(judgedMoment()).toBe(moment);
});

it('judges what is shown as it was by that moment', () => {
  const live = show({ closed_on: '2026-11-02' });
  const at = '2026-10-01T09:00:00.000Z';
  useWorkshop.setState({ past: { live, moment: { seq: 1, revision: 1, at, label: 'add a goal' } } });
  expect(judgedMoment()).toBe(at);
});
