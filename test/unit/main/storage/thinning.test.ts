import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, parseName } from '../../../../src/main/storage/backup-files';
import { chooseThinned, KEPT } from '../../../../src/main/storage/thinning';

const HOUR = 3_600_000;
const START = Date.parse('2026-01-01T00:00:00.000Z');

const backup = (number: number, at: number) => {
  const found = parseName(backupName(number, new Date(at), 'regular'));
  if (!found) throw new Error('A name that is not a name');
  return found;
};

describe('thinning backups', () => {
  it('keeps twelve of today, one an hour for a day and one a day for a month over a year of work', () => {
    let kept: ReturnType<typeof backup>[] = [];
    let now = START;
    // Until the last hour of a day's work, so that the newest lie close together.
    const isOver = (): boolean => now >= START + 365 * 24 * HOUR && new Date(now).getUTCHours() === 7;
    for (let number = 1; !isOver() || new Date(now).getUTCMinutes() < 55; number += 1) {
      now += 5 * 60_000;
      // Eight hours of work a day.
      if (new Date(now).getUTCHours() >= 8) {
        now += 16 * HOUR;
      }
      kept = [...kept, backup(number, now)];
      const gone = new Set(chooseThinned(kept, new Date(now)));
      kept = kept.filter((one) => !gone.has(one));
    }
    expect(kept.length).toBeLessThanOrEqual(KEPT.newest + KEPT.hourly + KEPT.daily);
    const ages = kept.map(({ at }) => (now - Date.parse(at)) / HOUR);
    expect(ages.filter((age) => age < 1).length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...ages)).toBeGreaterThan(24 * 28);
  });

  it('never lets one of the newest twelve go, whatever the clock says', () => {
    const jumps = fc.array(fc.integer({ min: -2 * 365 * 24, max: 2 * 365 * 24 }), {
      minLength: 13,
      maxLength: 80,
    });
    fc.assert(
      fc.property(jumps, (hours) => {
        let kept: ReturnType<typeof backup>[] = [];
        let now = START;
        hours.forEach((jump, index) => {
          now += jump * HOUR;
          kept = [...kept, backup(index + 1, now)];
          const gone = new Set(chooseThinned(kept, new Date(now)));
          kept = kept.filter((one) => !gone.has(one));
          const newest = kept.map(({ number }) => number).sort((a, b) => b - a);
          for (let back = 0; back < Math.min(KEPT.newest, index + 1); back += 1)
            expect(newest[back]).toBe(index + 1 - back);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('takes no name for a backup that is not one', () => {
    for (const name of [
      'workshops.db',
      '000001-20261301T000000Z-regular.db',
      '1-20260101T000000Z-regular.db',
      '000001-20260101T000000Z-other.db',
      '000001-20260101T000000Z-regular.db.part',
    ])
      expect(parseName(name)).toBeNull();
  });
});
