import type { WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { findBy } from '@shared/sections/find-by';
import { ratedItems } from '@shared/sections/rated-items';
import { createRecordView } from '@shared/sections/record-view';
import { SECTIONS } from '@shared/sections/registry';
import { sectionsAsked } from '@shared/sections/sections-asked';
import { describe, expect, it } from 'vitest';
import {
  countAfterKey,
  countOfText,
  outcomeOf,
  roundsOf,
  tallyChange,
  tallyWords,
} from '../../../../src/renderer/boards/polls/poll-model';
import { isBelow, progressWords } from '../../../../src/renderer/boards/rating/maturity';
import { positionAfterKey, positionWords } from '../../../../src/renderer/boards/sliders/slider-model';

let count = 0;
function record(kind: string, body: WorkshopRecord['body']): WorkshopRecord {
  count += 1;
  return {
    id: `id-${count}`,
    kind,
    ref: `X-${count}`,
    position: String(count).padStart(4, '0'),
    status: 'draft',
    body,
    bodyVersion: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
  };
}

describe('a slider', () => {
  const pair = { poleA: 'Quality', poleB: 'Latency' };

  it('reads towards the nearer end, and no position is not the middle', () => {
    expect(positionWords(null, pair)).toBe('No position yet');
    expect(positionWords(62, pair)).toBe('62 % towards Latency');
    expect(positionWords(20, pair)).toBe('80 % towards Quality');
    expect(positionWords(50, pair)).toBe('In the middle between Quality and Latency');
    expect(positionWords(0, pair)).toBe('Entirely Quality');
  });
  it('moves by 5, by 10 with Page, within its ends and with the script', () => {
    expect(positionAfterKey(50, 'ArrowRight', false)).toBe(55);
    expect(positionAfterKey(50, 'ArrowRight', true)).toBe(45);
    expect(positionAfterKey(50, 'PageUp', false)).toBe(60);
    expect(positionAfterKey(98, 'PageUp', false)).toBe(100);
    expect(positionAfterKey(null, 'ArrowLeft', false)).toBe(45);
    expect(positionAfterKey(null, 'Enter', false)).toBe(50);
    expect(positionAfterKey(70, 'Enter', false)).toBeNull();
    expect(positionAfterKey(70, 'Tab', false)).toBeNull();
  });
});

describe('a rating', () => {
  const scalability = SECTIONS.find(({ id }) => id === 'S12');

  it('asks for the sentences of its section alone, in the words of the guide', () => {
    const items = scalability ? ratedItems(scalability) : [];
    expect(items.map(({ id }) => id)).toEqual(['S12-1', 'S12-2', 'S12-3']);
    for (const { quote, covered } of items) expect(quote.length * covered.length).toBeGreaterThan(0);
  });
  it('is below what is wanted only when both are known', () => {
    expect(isBelow(record('guide_assessment', { maturity: 1, target_maturity: 3 }))).toBe(true);
    expect(isBelow(record('guide_assessment', { maturity: 3, target_maturity: 3 }))).toBe(false);
    expect(isBelow(record('guide_assessment', { target_maturity: 3 }))).toBe(false);
  });
  it('counts a zero as an answer', () => {
    const items = ['a', 'b'].map((id) => ({ id, quote: '', covered: '' }));
    expect(
      progressWords(items, [record('guide_assessment', { maturity: 0, target_maturity: 2 }), undefined]),
    ).toBe('1 of 2 rated, 1 below what is wanted');
  });
});

describe('the record of a place', () => {
  it('is the active one with all its values', () => {
    const wanted = record('tradeoff_position', { set_code: 's', pole_a: 'a', pole_b: 'b' });
    const others = [
      record('tradeoff_position', { set_code: 's', pole_a: 'b', pole_b: 'a' }),
      { ...wanted, id: 'old', status: 'superseded' as const },
    ];
    const place = { set_code: 's', pole_a: 'a', pole_b: 'b' };
    expect(findBy([...others, wanted], place)?.id).toBe(wanted.id);
    expect(findBy(others, place)).toBeUndefined();
  });
});

describe('a poll', () => {
  const ballot = (token: string, level: number, round = 1, section_code = 'S01') =>
    record('agreement_poll', { section_code, person_token: token, level, round });
  const viewOf = (...records: readonly WorkshopRecord[]) =>
    createRecordView({ workshop: {}, revision: 1, links: [], records } as unknown as WorkshopSnapshot, '');
  const five = (...levels: readonly number[]) =>
    levels.map((level, index) => ballot(`ballot ${index + 1}`, level));

  it('says what the rule makes of it', () => {
    expect(outcomeOf(viewOf(), 'S01').text).toBe('Not asked yet');
    expect(outcomeOf(viewOf(...five(5)), 'S01').text).toBe('2 more votes needed');
    expect(outcomeOf(viewOf(...five(5, 4, 3)), 'S01').text).toBe('Confirmed');
    expect(outcomeOf(viewOf(...five(5, 5, 1)), 'S01').text).toBe('An objection stands');
    expect(outcomeOf(viewOf(...five(5, 1, 1)), 'S01').text).toBe('2 objections stand');
    expect(outcomeOf(viewOf(...five(2, 2, 3)), 'S01').text).toBe('Median below 3');
    expect(outcomeOf(viewOf(...five(0, 0, 0)), 'S01').text).toBe('Nobody took a side');
  });
  it('names an objection that the decider overruled', () => {
    const project = record('project', { decision_rule: 'decider_after_consultation' });
    expect(outcomeOf(viewOf(project, ...five(5, 5, 1)), 'S01').text).toBe('Confirmed over 1 objection');
  });
  it('is judged by its latest round; earlier ones stay in sight', () => {
    const ballots = [...five(5, 1, 3), ballot('ballot 1', 4, 2)];
    expect(outcomeOf(viewOf(...ballots), 'S01').text).toBe('2 more votes needed');
    const [first, second] = roundsOf(ballots, 'S01');
    expect(first && tallyWords(first.tally)).toBe('1 full support, 1 can live with it, 1 objection');
    expect(second).toMatchObject({ round: 2, total: 1 });
  });
  it('is counted ballot by ballot, with names that nobody had in the round', () => {
    const place = { sectionId: 'S01', round: 1, level: 5 };
    const ballots = [ballot('ballot 1', 5), ballot('ballot 7', 3), ballot('ballot 9', 5, 2)];
    expect(tallyChange(ballots, place, 3)).toEqual({ tokens: ['ballot 8', 'ballot 9'], doomed: [] });
    expect(tallyChange(ballots, place, 0)).toEqual({ tokens: [], doomed: [ballots[0]?.id] });
    expect(tallyChange(ballots, place, 1)).toEqual({ tokens: [], doomed: [] });
  });
  it('takes digits and steps, and no crowd', () => {
    expect(['3', ' 12 ', '', '201', '-1', '2.5', 'x'].map(countOfText)).toEqual([
      3,
      12,
      0,
      null,
      null,
      null,
      null,
    ]);
    expect(countAfterKey(0, 'ArrowDown')).toBe(0);
    expect(countAfterKey(4, 'ArrowUp')).toBe(5);
    expect(countAfterKey(4, 'x')).toBeNull();
  });
  it('asks about the sections in scope that the room did not leave out', () => {
    const status = record('section_status', { section_code: 'S05', applicability: 'not_applicable' });
    const { asked, leftOut } = sectionsAsked(SECTIONS, 'full_day', [status]);
    expect(asked).toHaveLength(15);
    expect(asked.map(({ id }) => id)).not.toContain('S00');
    expect(leftOut.map(({ id }) => id)).toEqual(['S05']);
  });
});
