import type { WorkshopRecord } from '@shared/domain/workshop';
import { scalabilityGuide } from '@shared/sections/s12-scalability/guide';
import { systemRules } from '@shared/sections/system-score';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';
import { fullRecord } from '../../../sections/full-record';
import { balanceRound, circularBalance, judgedBalance } from '../../../sections/guide/s12';

describe('the balance of the five system requirements', () => {
  const isCovered = (...records: readonly WorkshopRecord[]) =>
    scalabilityGuide.find(({ id }) => id === 'S00-3')?.judge(viewOf(records)).isCovered;
  const even = judgedBalance(() => 1);

  it('is struck when the room closed a round without contradictions', () => {
    expect(isCovered(balanceRound, ...even)).toBe(true);
  });

  it('is not struck while the round is open or a pair is left', () => {
    const open = fullRecord('priority_round', 'PR-01', { ...balanceRound.body, closed_at: undefined });
    expect(isCovered(open, ...even)).toBe(false);
    expect(isCovered(balanceRound, ...even.slice(1))).toBe(false);
  });

  it('is not struck by another round or with the judgements of another one', () => {
    const other = fullRecord('priority_round', 'PR-01', { ...balanceRound.body, set_code: 'goals' });
    expect(isCovered(other, ...even)).toBe(false);
    expect(isCovered({ ...balanceRound, id: 'PR-02' }, ...even)).toBe(false);
  });

  it('needs a decision when the judgements run in circles', () => {
    const about = (id: string) => rec('decision', 'D-01', { about_record_ids: [id] });
    expect(isCovered(balanceRound, ...circularBalance)).toBe(false);
    expect(isCovered(balanceRound, ...circularBalance, about('G-01'))).toBe(false);
    expect(isCovered(balanceRound, ...circularBalance, about('PR-01'))).toBe(true);
  });
});

describe('the score of system requirements', () => {
  const rules = systemRules('scalability', scalabilityGuide);
  const requirement = (overrides = {}) =>
    fullRecord('system_requirement', 'REQ-01', { family: 'scalability', priority: 'must', ...overrides });
  const holds = (id: string, record: WorkshopRecord, ...others: readonly WorkshopRecord[]) =>
    rules.quality.find((rule) => rule.id === id)?.holds(viewOf([record, ...others]), record);
  const appliesTo = (id: string, record: WorkshopRecord) =>
    [...rules.quality, ...rules.links].find((rule) => rule.id === id)?.applies?.(viewOf([record]), record);

  it('reads the requirements of its own family only', () => {
    const foreign = requirement({ family: 'reliability' });
    expect(rules.primary.map(({ only }) => [only?.(requirement()), only?.(foreign)])).toEqual([
      [true, false],
    ]);
    expect(appliesTo('requirement-origin', foreign)).toBe(false);
  });

  it('asks for every part of the fit criterion', () => {
    expect(holds('requirement-fit', requirement())).toBe(true);
    for (const field of ['fit_metric', 'comparator', 'fit_value', 'fit_unit', 'fit_condition'])
      expect(holds('requirement-fit', requirement({ [field]: undefined })), field).toBe(false);
  });

  it('asks for proof of what must be', () => {
    expect(appliesTo('requirement-verified', requirement())).toBe(true);
    expect(appliesTo('requirement-verified', requirement({ priority: 'should' }))).toBe(false);
  });

  it('asks for a plan for each item of the section, but not for the shared one', () => {
    const rated = (item: string, maturity: number) =>
      rec('guide_assessment', `GA ${item}`, { guide_item_id: item, maturity });
    const two = [rated('S12-1', 2), rated('S12-2', 4)];
    expect(holds('guide-maturity', requirement(), ...two)).toBe(false);
    expect(holds('guide-maturity', requirement(), ...two, rated('S12-3', 1))).toBe(false);
    expect(holds('guide-maturity', requirement(), ...two, rated('S12-3', 2))).toBe(true);
  });
});
