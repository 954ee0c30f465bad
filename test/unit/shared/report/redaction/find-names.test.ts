/** Names of any length and number, in any script, are found; words that only look like them are left alone. */
import { createNameFinder } from '@shared/report/redaction/find-names';
import { nameForms } from '@shared/report/redaction/name-forms';
import { namedPeople } from '@shared/report/redaction/people';
import { redactRequest } from '@shared/report/redaction/redact-request';
import { redactBoth, redactSnapshot } from '@shared/report/redaction/redact-snapshot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rec, snapshotOf } from '../../../../sections/build-snapshot';

const person = (id: string, full_name: string, role_title = '') =>
  rec('person', id, { full_name, role_title });

function statementOf(statement: string, ...names: readonly string[]): string {
  const people = names.map((name, at) => person(`P-${at + 1}`, name));
  const { snapshot } = redactSnapshot(snapshotOf([...people, rec('goal', 'G-1', { statement })]), 'names');
  return String(snapshot.records.find(({ kind }) => kind === 'goal')?.body['statement']);
}

describe('names in texts', () => {
  it('finds a name of 20,000 letters: a pattern as long as this was refused', () => {
    const name = 'x'.repeat(20_000);
    expect(statementOf(`asked ${name}, twice`, name)).toBe('asked Participant 1, twice');
    const han = '王'.repeat(3_000);
    expect(statementOf(`请${han}负责`, han)).toBe('请Participant 1负责');
  });

  it('reads a text once, however many people there are', () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `Given${at} Family${at} ${'y'.repeat(200)}`);
    const text = `${'Given7 Family7 stays. '.repeat(500)}${'Given2999 word '.repeat(2_000)}`;
    const start = performance.now();
    expect(statementOf(text, ...names)).not.toMatch(/Given|Family/);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each([
    ['said amira, twice', 'Amira Khan', 'said Participant 1, twice'],
    ['a rose for the long run', 'Rose Long', 'a rose for the long run'],
    ['Rose asks LONG', 'Rose Long', 'Participant 1 asks Participant 1'],
    ['rose long is here', 'Rose Long', 'Participant 1 is here'],
    ['Amira asks khan', 'Amira khan', 'Participant 1 asks Participant 1'],
    ['Al and al', 'Al', 'Participant 1 and al'],
    ['İBRAHİM, Ibrahim and ibrahim', 'İbrahim Kaya', 'Participant 1, Participant 1 and Participant 1'],
    ['ΝΙΚΟΣ και Νίκος', 'Νικος Παππας', 'Participant 1 και Participant 1'],
    ['Jose said; JOSE GARCIA; Garcia', 'José García', 'Participant 1 said; Participant 1; Participant 1'],
    ['Mueller, Muller and MÜLLER', 'Jo Müller', 'Participant 1, Participant 1 and Participant 1'],
    ['Lukasz asks', 'Łukasz Nowak', 'Participant 1 asks'],
    ['OBrien and o’brien', "Sean O'Brien", 'Participant 1 and Participant 1'],
    ['Annas Plan, Anna’s plan, annals', 'Anna Behr', 'Participant 1 Plan, Participant 1’s plan, annals'],
    ['قال مُحَمَّد ومحمد', 'محمد علي', 'قال Participant 1 وParticipant 1'],
    ['Ami\u00adra and A\u200bmira', 'Amira Khan', 'Participant 1 and Participant 1'],
    ['she told her team that Amira agrees', 'Amira (she/her)', 'she told her team that Participant 1 agrees'],
    ['the legal team asks Amira Khan', 'Amira Khan (legal)', 'the legal team asks Participant 1'],
    ['Bob asks', 'Robert (Bob) Smith', 'Participant 1 asks'],
    ['राम और रमा', 'राम सिंह', 'Participant 1 और रमा'],
    ['か and が', 'か', 'Participant 1 and が'],
    ["met O’Brien and o'brien", "Sean O'Brien", 'met Participant 1 and Participant 1'],
    ['a.*b said (a.*b)', 'a.*b', 'Participant 1 said (Participant 1)'],
    ['[Zed] $1 \\d+', 'Zed \\d+', '[Participant 1] $1 \\d+'],
    ['Jean-Luc and Jean', 'Jean-Luc Picard', 'Participant 1 and Jean'],
    ['𐐔𐐯𐑅 is 𐐔𐐯𐑅𐐨', '𐐔𐐯𐑅 Roe', 'Participant 1 is 𐐔𐐯𐑅𐐨'],
  ])('makes of "%s" with %s "%s"', (text, name, shown) => {
    expect(statementOf(text, name)).toBe(shown);
  });

  it('finds what stands in the text, unit by unit', () => {
    const find = createNameFinder(
      nameForms(namedPeople([person('P-1', 'ß Straßen'), person('P-2', 'İ 王')])),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const text = `${typed} Straßen `.normalize('NFC');
        const found = find(text);
        expect(found.some(({ start, end }) => text.slice(start, end) === 'Straßen')).toBe(true);
        for (let at = 1; at < found.length; at++)
          expect(found[at]?.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('people of two workshops', () => {
  it('are called the same in both, and nobody of the earlier one is named', () => {
    const now = snapshotOf([person('P-1', 'Amira Khan', 'Sponsor'), person('P-2', 'Li Wei')]);
    const then = snapshotOf([
      person('Q-1', 'Zoe Quist', 'Analyst'),
      person('Q-2', 'Li Wei'),
      person('P-1', 'Amira Jones', 'Buyer'),
      rec('goal', 'G-1', { statement: 'Zoe, Li Wei, Jones and Khan agree' }),
    ]);
    const [, { snapshot }] = redactBoth(now, then, 'names');
    const alone = redactSnapshot(now, 'names').snapshot.records.map(({ body }) => body['full_name']);
    expect(alone).toEqual(['Sponsor', 'Participant 2']);
    expect(snapshot.records.map(({ body }) => body['full_name'] ?? body['statement'])).toEqual([
      'Participant 3',
      'Participant 2',
      'Sponsor',
      'Participant 3, Participant 2, Sponsor and Sponsor agree',
    ]);
  });
});

describe('the round on the table', () => {
  it('loses names and amounts of its question and items, and items that are gone', () => {
    const long = `${'z'.repeat(395)} Amira Khan`;
    const request = {
      snapshot: snapshotOf([
        person('P-1', 'Amira Khan', 'Sponsor'),
        rec('goal', 'G-1', { statement: long }),
        rec('note', 'N-1', { body: 'Amira is loud' }),
      ]),
      redaction: 'outside',
      room: {
        place: null,
        round: {
          question: 'Which of Amira Khan for € 500?',
          ...({ method: 'dot_vote', kind: 'goal', seats: 3, budget: 2 } as const),
          place: { sectionId: 's01-goals', activityId: 'goals' },
          items: [
            { id: 'G-1', ref: 'G-01', label: long.slice(0, 400) },
            { id: 'N-1', ref: 'N-01', label: 'Amira is loud' },
            { id: 'code', ref: '', label: 'Khan pays' },
          ],
        },
      },
    } as const;
    const { room, leftOut } = redactRequest(request);
    expect(room?.round?.question).toBe('Which of Sponsor for [amount hidden]?');
    expect(room?.round?.items.map(({ label }) => label)).toEqual([
      `${'z'.repeat(395)} Sponsor`,
      'Sponsor pays',
    ]);
    expect(leftOut).toContainEqual({ what: 'mentions', count: 3 });
    expect(leftOut).toContainEqual({ what: 'amounts_in_text', count: 1 });
  });
});
