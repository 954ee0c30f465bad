/** What a redacted brief may say: nothing that its profile takes out, wherever it was typed. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { briefSubject } from '@shared/report/brief-subject';
import { buildBrief } from '@shared/report/build-brief';
import { REDACTIONS } from '@shared/report/redaction/profile';
import { redactSnapshot } from '@shared/report/redaction/redact-snapshot';
import { leftOutLine } from '@shared/report/redaction/redaction-text.en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rec, snapshotOf } from '../../../../sections/build-snapshot';
import { tokenSnapshot } from '../full-snapshot';

const AS_OF = '2026-03-05T10:00:00.000Z';

const amira = rec('person', 'P-1', {
  full_name: 'Amira Khan',
  role_title: 'Sponsor',
  email: 'amira@example.org',
});
const jonas = rec('person', 'P-2', { full_name: 'Jonas Weber', role_title: 'Engineer' });
const mia = rec('person', 'P-3', { full_name: 'Mia Öztürk', role_title: 'engineer' });

const textOf = (records: readonly WorkshopRecord[], kind = 'goal') =>
  String(records.find((record) => record.kind === kind)?.body['statement'] ?? '');

function redactGoal(statement: string, people: readonly WorkshopRecord[] = [amira, jonas, mia]) {
  const snapshot = snapshotOf([...people, rec('goal', 'G-1', { statement })]);
  return textOf(redactSnapshot(snapshot, 'outside').snapshot.records);
}

describe('names', () => {
  it('calls people by their role, and by a number where a role is not theirs alone', () => {
    const { snapshot, leftOut } = redactSnapshot(snapshotOf([amira, jonas, mia]), 'names');
    expect(snapshot.records.map(({ body }) => body['full_name'])).toEqual([
      'Sponsor',
      'Participant 2',
      'Participant 3',
    ]);
    expect(JSON.stringify(snapshot)).not.toMatch(/Amira|Weber|example\.org/);
    expect(leftOut).toContainEqual({ what: 'people', count: 3 });
  });

  it.each([
    ['Amira Khan and AMIRA KHAN agree', 'Sponsor and Sponsor agree'],
    ["Khan's plan, amira\u00A0khan (Amira)", "Sponsor's plan, Sponsor (Sponsor)"],
    ['Amirate stays, Khanate too', 'Amirate stays, Khanate too'],
    ['Mia O\u0308ztu\u0308rk signs', 'Participant 3 signs'],
    ['write to jonas.weber@example.com', 'write to [address hidden]'],
  ])('replaces "%s"', (typed, shown) => {
    expect(redactGoal(typed)).toBe(shown);
  });

  it.each([
    ['王小明', '请王小明负责', '请Sponsor负责'],
    ['김민수', '김민수는 찬성', 'Sponsor는 찬성'],
    ['สมชาย ใจดี', 'คุณสมชายใจดีเห็นด้วย', 'คุณSponsorเห็นด้วย'],
    ['أحمد حسن', 'قال أحمد حسن ولأحمد رأي', 'قال Sponsor ولSponsor رأي'],
    ['דנה לוי', 'לדנה לוי יש רעיון', 'לSponsor יש רעיון'],
    ['Ольга Иванова', 'ОЛЬГА ИВАНОВА за', 'Sponsor за'],
    ['अमित शर्मा', 'अमित शर्मा सहमत', 'Sponsor सहमत'],
  ])('knows %s in its own script', (name, typed, shown) => {
    const person = rec('person', 'P-1', { full_name: name, role_title: 'Sponsor' });
    expect(redactGoal(typed, [person])).toBe(shown);
  });

  it('leaves words alone where a seat is named by what it does', () => {
    const seat = rec('person', 'P-1', { full_name: 'Data engineer', role_title: 'Platform' });
    expect(redactGoal('Data arrives late, says the data engineer', [seat])).toBe(
      'Data arrives late, says the Platform',
    );
  });

  it('finds any name between any words, in any profile that hides names', () => {
    const letters = (range: string) => fc.stringMatching(new RegExp(`^[${range}]{4,9}$`, 'u'));
    const part = fc.oneof(
      letters('A-Z'),
      letters('А-Я'),
      letters('Α-Ρ'),
      letters('א-ת'),
      letters('ا-ي'),
      letters('一-龥'),
      letters('가-힣'),
      letters('क-ह'),
    );
    const around = fc.constantFrom(' ', ', ', ' (', ') ', '\n', '“', '”', ': ', '.');
    fc.assert(
      fc.property(part, part, around, around, fc.boolean(), (first, last, before, after, isUpper) => {
        const person = rec('person', 'P-1', { full_name: `${first} ${last}`, role_title: '77' });
        const name = isUpper ? `${first} ${last}`.toUpperCase() : `${first} ${last}`;
        for (const typed of [name, first, last]) {
          const shown = redactGoal(`11${before}${typed}${after}22`, [person]);
          expect(shown).toBe(`11${before}77${after}22`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stays fast with a word that never ends', () => {
    const long = 'ab'.repeat(50_000);
    const start = Date.now();
    expect(redactGoal(`${long}@${long} ${long}1,2,3,4`)).toContain(long);
    expect(Date.now() - start).toBeLessThan(2_000);
  });
});

describe('costs', () => {
  it.each<readonly [string, string]>([
    ['It costs € 40,000 a year', 'It costs [amount hidden] a year'],
    ['EUR 1.2 million, or 300k USD', '[amount hidden], or [amount hidden]'],
    ['12 euros per 1000 calls in 2026', '[amount hidden] per 1000 calls in 2026'],
    ['R2 and 99.9 % stay', 'R2 and 99.9 % stay'],
    ['٥٠٠ SAR', '[amount hidden]'],
    ...[
      ...['€200–300k', '200k to 300k euro', '10-20 k€', '£4½m', '$5T', '5 Mio. €', '500,- €', 'EUR: 500'],
      ...['four million euros', 'a hundred thousand dollars', '10 million in euros', 'Rs. 500', '500 kr'],
      ...['500 zł', '500円', '5万円', '500元', '500 Swiss francs', 'US$ 1,234.50', '500 eur', 'TRY 500'],
      ...["CHF 12'000.50", '1 234 567 €', '2.5 bn USD', 'half a million pounds', '500 ₽', '300 kEUR'],
    ].map((amount): readonly [string, string] => [`It is ${amount}, then`, 'It is [amount hidden], then']),
    ...[
      ...['try 3 models', 'pen 2', 'mad 5', 'php 8', '1 try', 'in 2026, 40 people', '3 models or 500 ms'],
      ...['two pages', '5 t of steel', 'P95 below 200 ms', '10 km', 'one of a million users'],
    ].map((text): readonly [string, string] => [text, text]),
  ])('hides the amount in "%s"', (typed, shown) => {
    expect(redactGoal(typed)).toBe(shown);
  });

  it('takes numbers out of records whose unit is money', () => {
    const numbers = { baseline_value: 987_651, target_value: 987_652 };
    const shownFor = (unit: string): string => {
      const records = [rec('kpi', 'KPI-1', { metric_name: 'Cost', unit, ...numbers })];
      return JSON.stringify(redactSnapshot(snapshotOf(records), 'costs').snapshot.records);
    };
    for (const unit of ['EUR per month', '€', 'kEUR', 'cents per call', 'MUSD', '円'])
      expect(shownFor(unit), unit).not.toMatch(/98765/);
    const limit = rec('benchmark', 'BM-1', { kind: 'cost_per_1k', threshold_value: 987_653 });
    const watch = rec('monitor', 'MON-1', { kind: 'cost', threshold: '987,654 a month', min_sample: 30 });
    const { records } = redactSnapshot(snapshotOf([limit, watch]), 'costs').snapshot;
    expect(JSON.stringify(records)).not.toMatch(/987/);
    expect(JSON.stringify(records)).toContain('"min_sample":30');
    for (const unit of ['percent', '%', 'tickets per day', 'errors per try'])
      expect(shownFor(unit), unit).toMatch(/987651.*987652/);
  });

  it('takes amounts out of fields, and does not call them missing', () => {
    const { snapshot } = tokenSnapshot();
    const { snapshot: shown, leftOut } = redactSnapshot(snapshot, 'costs');
    expect(JSON.stringify(shown)).not.toContain('amount_minor');
    expect(leftOut.some(({ what, count }) => what === 'amounts' && count > 5)).toBe(true);
    buildBrief({ kind: 'full', snapshot, asOf: AS_OF, redaction: 'costs' }, 0);
    expect(briefSubject(shown, AS_OF).readiness).toBe(briefSubject(snapshot, AS_OF).readiness);
  });
});

describe('votes', () => {
  const round = (voters: number) => [
    rec('priority_round', 'PR-1', { question: 'Which', voters, closed_at: AS_OF }),
    rec('round_result', 'RR-1', {
      round_id: 'PR-1',
      item_code: 'a',
      score: 3,
      rank: 1,
      minority: '1 of 6, legal: 0, median 3',
    }),
    rec('round_result', 'RR-2', {
      round_id: 'PR-1',
      item_code: 'b',
      score: 2,
      rank: 2,
      minority: '2 of 6, legal: 0, sales: 1, median 3',
    }),
    ...Array.from({ length: voters }, (_, index) =>
      rec('vote', `V-${index}`, { round_id: 'PR-1', person_token: `ballot ${index}`, value: 1 }),
    ),
  ];

  it('shows results of three, without votes, and no view of one alone', () => {
    const { snapshot, leftOut } = redactSnapshot(snapshotOf(round(3)), 'names');
    expect(snapshot.records.map(({ kind }) => kind)).not.toContain('vote');
    expect(snapshot.records.map(({ body }) => body['minority'])).toEqual([
      undefined,
      undefined,
      '2 of 6, median 3',
    ]);
    expect(leftOut.map(leftOutLine)).toEqual([
      '3 single votes are left out',
      '1 view of one person alone is left out',
    ]);
  });

  it('shows nothing of a round or a poll of two', () => {
    const polls = [1, 2].map((seat) =>
      rec('agreement_poll', `AP-${seat}`, {
        section_code: 'S01',
        round: 1,
        level: 2,
        person_token: `ballot ${seat}`,
      }),
    );
    const { snapshot, leftOut } = redactSnapshot(snapshotOf([...round(2), ...polls]), 'names');
    expect(snapshot.records.map(({ kind }) => kind)).toEqual(['priority_round']);
    expect(leftOut).toContainEqual({ what: 'small_groups', count: 4 });
  });
});

describe('a redacted brief', () => {
  it.each(REDACTIONS)('is built from every kind of record (%s)', (redaction) => {
    const { snapshot } = tokenSnapshot();
    for (const kind of ['executive', 'full'] as const)
      expect(buildBrief({ kind, snapshot, asOf: AS_OF, redaction }, 0).blocks.length).toBeGreaterThan(3);
  });

  it('says no name, amount or note anywhere, title and findings included', () => {
    const { snapshot } = tokenSnapshot();
    const person = rec('person', 'P-1', { full_name: 'Zyxwv Qrstu', role_title: 'Sponsor' }, 'agreed');
    const spiked = {
      ...snapshot,
      workshop: { ...snapshot.workshop, title: 'With Zyxwv', client: 'Qrstu & Co' },
      records: snapshot.records.map((record) =>
        record.id === 'P-1'
          ? person
          : {
              ...record,
              body: Object.fromEntries(
                Object.entries(record.body).map(([name, value]) => [
                  name,
                  typeof value === 'string' && /^q\w+z$/.test(value) ? `${value} Zyxwv Qrstu EUR 99` : value,
                ]),
              ),
            },
      ),
    };
    const brief = buildBrief({ kind: 'full', snapshot: spiked, asOf: AS_OF, redaction: 'outside' }, 0);
    const text = JSON.stringify(brief);
    expect(text).not.toMatch(/Zyxwv|Qrstu|EUR/);
    expect(text).toContain('Sponsor');
    expect(redactSnapshot(spiked, 'outside').snapshot.records.some(({ kind }) => kind === 'note')).toBe(
      false,
    );
  });

  it('leaves the references as they are', () => {
    const { snapshot } = tokenSnapshot();
    const refs = new Map(snapshot.records.map(({ id, ref }) => [id, ref]));
    for (const { id, ref } of redactSnapshot(snapshot, 'outside').snapshot.records)
      expect(ref).toBe(refs.get(id));
  });
});
