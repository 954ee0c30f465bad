import { dataScore } from '@shared/sections/s09-data/score';
import { fairnessScore } from '@shared/sections/s10-fairness/score';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';

/** What a rule of quality says about a record among others: whether it applies, and whether it holds. */
function judge(id: string, body: object, others = {}): boolean | 'does not apply' {
  const rule = [...dataScore.quality, ...fairnessScore.quality].find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  const record = rec(rule.kind, 'X-01', { ...body });
  const view = viewOf([record, rec('project', 'PRJ-01', others)]);
  return rule.applies && !rule.applies(view, record) ? 'does not apply' : rule.holds(view, record);
}

describe('quality of datasets', () => {
  const usable = { licence_or_terms: 'own data', personal_data: 'personal', lawful_basis: 'public_task' };

  it('needs every part of the right to use them', () => {
    const rule = 'dataset-right-to-use';
    expect(judge(rule, usable)).toBe(true);
    expect(judge(rule, { ...usable, licence_or_terms: 'tbd' })).toBe(false);
    expect(judge(rule, { ...usable, lawful_basis: 'not_personal' })).toBe(false);
    expect(judge(rule, { ...usable, lawful_basis: 'consent' })).toBe(false);
    expect(judge(rule, { ...usable, personal_data: 'special_category' })).toBe(false);
    expect(judge(rule, { ...usable, personal_data: 'none', lawful_basis: 'not_personal' })).toBe(true);
  });

  it('takes "unknown" for no answer', () => {
    expect(judge('dataset-access', { access_status: 'refused' })).toBe(true);
    expect(judge('dataset-access', { access_status: 'unknown' })).toBe(false);
    expect(judge('dataset-representative', { representativeness: 'unknown' })).toBe(false);
  });

  it('asks for a split only where models learn or are judged', () => {
    expect(judge('dataset-split', { dataset_role: ['reference'] })).toBe('does not apply');
    expect(judge('dataset-split', { dataset_role: ['test'], split_rule: 'random' })).toBe(false);
    expect(
      judge('dataset-split', { dataset_role: ['test'], split_rule: 'random', leakage_checked: true }),
    ).toBe(true);
  });
});

describe('quality of fairness', () => {
  it('wants a scenario that has room for who, what and which way', () => {
    const scenario = 'Callers with an interpreter are put too far down the list';
    expect(judge('harm-scenario', { scenario, group_id: 'AG-01' })).toBe(true);
    expect(judge('harm-scenario', { scenario })).toBe(false);
    expect(judge('harm-scenario', { scenario: 'Callers wait longer', group_id: 'AG-01' })).toBe(false);
    expect(judge('harm-scenario', { scenario: '通訳を介した患者が後回しにされる', group_id: 'AG-01' })).toBe(
      true,
    );
  });

  it('wants a limit of figures, not of reviews in words', () => {
    expect(judge('spec-threshold', { metric: 'predictive_parity' })).toBe(false);
    expect(judge('spec-threshold', { metric: 'predictive_parity', threshold: 0 })).toBe(true);
    expect(judge('spec-threshold', { metric: 'qualitative_review' })).toBe('does not apply');
  });

  it('wants power to overrule and to stop where much is at stake', () => {
    const rule = 'oversight-effective';
    expect(judge(rule, { supports: ['stop'] }, { error_consequence: 3 })).toBe('does not apply');
    expect(judge(rule, { supports: ['stop'] }, { error_consequence: 4 })).toBe(false);
    expect(judge(rule, { supports: ['stop', 'disregard_or_override'] }, { error_consequence: 4 })).toBe(true);
  });
});
