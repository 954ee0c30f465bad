/**
 * One chain through each pillar of the guide, made by keyboard: records are typed, linked and agreed; the guide's
 * sentence goes from open to half to covered, a check speaks up and falls silent, and the section's ring fills.
 */
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './app';
import { Facilitator } from './pages/facilitator';

let launched: LaunchedApp;
let page: Page;
let room: Facilitator;

test.setTimeout(120_000);
test.beforeEach(async () => {
  launched = await launchApp();
  page = launched.page;
  room = new Facilitator(launched.app, page);
  await room.startWorkshop('Answer reviews of practices', 'Full day');
  await room.goByKeys('Frame and seats', 'Seats');
  await room.addLines('Amira Haddad');
});
test.afterEach(async () => launched.close());

/** The line of a finding on the page of findings. */
async function finding(words: string | RegExp): Promise<ReturnType<Page['getByText']>> {
  await room.palette('Findings');
  await expect(page.getByRole('heading', { level: 2, name: 'Findings', exact: true })).toBeVisible();
  return page.getByRole('main').getByText(words);
}

async function expectCoverage(item: string, word: 'Not yet' | 'Half' | 'Covered'): Promise<void> {
  await expect(await room.coverageOf(item)).toContainText(word);
}

test('project details: from a goal to the figure that tells whether it is reached, and who watches it', async () => {
  const silent = await room.ring('Evaluation');
  await expectCoverage('S04-1', 'Not yet');
  await room.goByKeys('Goals', 'Stakeholder grid');
  await room.addLines('Patients who leave a review');
  await room.openTab('Goals on the wall');
  await room.addLines('Answer a review in seconds instead of days');
  await expect(await finding('G-01 has no KPI. Which figure would move?')).toBeVisible();

  await room.goByKeys('Evaluation', 'KPIs, goal by goal');
  await room.addLines('Time until a review is answered');
  await room.linkTo('G-01', 'is measured by', 'KPI-01');
  await room.linkTo('G-01', 'benefits', 'SH-01');
  await expect(await finding('G-01 has no KPI. Which figure would move?')).toHaveCount(0);

  await room.settle('SH-01', {
    kind: 'end_user',
    power_pct: '20',
    interest_pct: '80',
    benefit: 'They learn within seconds which rule their review breaks.',
  });
  await room.settle('G-01', {
    horizon: 'long_term',
    target_date: '2028-08-03',
    goal_type: 'service_quality',
    problem_statement: 'People wait up to 5 days to learn whether their review is published.',
    ai_rationale: 'rules_first_then_ai',
    impact: '5',
    effort: '4',
    impact_basis: 'From days to seconds for about 100000 reviews a year.',
    rank_order: '1',
  });
  await room.fillIn('KPI-01', {
    definition: 'Seconds from sending a review to the answer, 95th percentile',
    level: 'user',
    role: 'primary',
    priority: 'must',
    unit: 's',
    direction: 'decrease',
    baseline_kind: 'current_process',
    baseline_value: '259200',
    baseline_date: '2026-01-15',
    target_value: '10',
    minimum_acceptable: '60',
    target_date: '2028-08-03',
    measurement_method: 'automatic_log',
    measurement_frequency: 'monthly',
    data_source_note: 'Log of the review form',
    owner_id: 'Amira Haddad',
  });
  await expectCoverage('S04-1', 'Half');
  await room.settle('KPI-01', {});
  await expectCoverage('S04-1', 'Covered');
  await expect.poll(() => room.ring('Evaluation')).toBeGreaterThan(silent);

  await room.goByKeys('Decisions, risks, actions', 'Monitors');
  await room.addLines('Slowest twentieth of the answers of a day');
  await room.linkTo('KPI-01', 'is monitored by', 'MON-01');
  await expect(room.details('KPI-01')).toContainText('Slowest twentieth of the answers');
});

test('@long research to production: from a business objective to what is predicted and the data it is learned from', async () => {
  const silent = await room.ring('Objectives');
  await expectCoverage('S07-1', 'Not yet');
  await room.goByKeys('Objectives', 'Business objectives');
  await room.addLines('Answer more reviews with the moderators we have');
  await room.openTab('ML objectives');
  await room.addLines('Which rule of the comments policy a review breaks');
  await expect(await finding('MO-01 uses no dataset. What would the model learn from?')).toBeVisible();
  await room.linkTo('MO-01', 'is aligned to', 'BO-01');
  await room.settle('BO-01', { period: 'April 2026 to March 2027', rank_order: '1' });
  await expectCoverage('S07-1', 'Half');
  await room.settle('MO-01', {
    decision_supported: 'Publish a review at once, send it back with the rule, or show it to a moderator.',
    priority: 'must',
    optimised_quantity: 'Cross-entropy over 6 rules',
    label_definition: 'Rule named by 2 of 3 moderators who read the review',
    label_delay_d: '7',
    proxy_gap: 'Rules are learned from 40000 old decisions that were not the same for everybody.',
    proxy_severity: '3',
    research_metric: 'F1 per rule',
    production_metric: 'Share of disputed answers',
    min_useful_performance: 'Recall of 0.99 on safeguarding',
    decision_policy: 'human_review_band',
  });
  await expectCoverage('S07-1', 'Covered');
  await expect.poll(() => room.ring('Objectives')).toBeGreaterThan(silent);

  await room.goByKeys('Data', 'Dataset register');
  await expectCoverage('S09-3', 'Not yet');
  await room.goByKeys('Data', 'Dataset register');
  await room.addLines('Reviews of 2 years with the decision of a moderator');
  await room.linkTo('MO-01', 'uses', 'DS-01');
  await expect(await finding('MO-01 uses no dataset. What would the model learn from?')).toHaveCount(0);
  await room.fillIn('DS-01', { access_status: 'granted' });
  await expectCoverage('S09-3', 'Half');
  const data = await room.ring('Data');
  await room.settle('DS-01', {
    dataset_role: ['training', 'test'],
    priority: 'must',
    data_owner_id: 'Amira Haddad',
    steward_id: 'Amira Haddad',
    origin: 'first_party_operational',
    original_purpose: 'Moderation by hand of reviews that people left on the site since 2023',
    licence_or_terms: 'Own records under the site terms of 2023',
    personal_data: 'pseudonymised',
    lawful_basis: 'public_task',
    consent_scope_note: 'People were told that 1 moderator reads what they write',
    storage_location: ['GB'],
    residency_allowed: ['GB'],
    period_from: '2023-01-01',
    period_to: '2024-12-31',
    record_count: '200000',
    refresh: 'monthly',
    representativeness: 'matches_production',
    split_rule: 'time_based',
    leakage_checked: 'y',
    datasheet_status: 'draft',
    retention_until: '2028-12-31',
    deletion_method: 'Rows are erased by a job that runs every night',
  });
  await expectCoverage('S09-3', 'Covered');
  await expect.poll(() => room.ring('Data')).toBeGreaterThan(data);
});

test('@long ML system: from a limit to the requirement, its test, and what takes over when it fails', async () => {
  const silent = await room.ring('Reliability');
  await expectCoverage('S15-4', 'Not yet');
  await room.goByKeys('Reliability', 'What must not fail');
  await room.addLines('Telling a person which rule their review breaks');
  await room.settle('CF-01', { criticality: '5', max_outage_min: '30' });
  const uncovered = /is critical, and nothing takes over when it fails/;
  await expect(await finding(uncovered)).toBeVisible();

  await room.goByKeys('Reliability', 'What takes over');
  await room.addLines('Reviews wait for a moderator');
  await room.fillIn('FB-01', { function_id: 'CF-01', tested_on: '2026-09-01' });
  await expectCoverage('S15-4', 'Half');
  await expect(await finding(uncovered)).toHaveCount(0);
  await room.settle('FB-01', {
    fallback_kind: 'human_queue',
    activation: 'automatic',
    switch_time_min: '5',
    capacity_note: '6 moderators read 40 reviews an hour',
  });
  await expectCoverage('S15-4', 'Covered');
  await expect.poll(() => room.ring('Reliability')).toBeGreaterThan(silent);

  await room.goByKeys('Project constraints', 'Limits, row by row');
  await room.addLines('No safeguarding review waits longer than 30 minutes');
  await room.goByKeys('Reliability', 'How we know that it works');
  await room.addLines('Of 500 safeguarding reviews of last year no more than 5 pass');
  await room.openTab('Reliability requirements');
  await room.addLines('Safeguarding reviews are found when the model is replaced');
  await room.fillIn('REQ-01', { priority: 'must', verification_method: 'test' });
  const unlinked = 'REQ-01 is a must, but no test and no evidence verifies it.';
  await expect(await finding(unlinked)).toBeVisible();
  await room.linkTo('REQ-01', 'satisfies', 'C-01');
  await room.linkTo('REQ-01', 'is verified by', 'T-01');
  await expect(await finding(unlinked)).toHaveCount(0);
  const before = await room.ring('Reliability');
  await room.settle('REQ-01', {
    quality_code: 'faultlessness',
    fit_metric: 'Missed safeguarding reviews',
    comparator: 'le',
    fit_value: '1',
    fit_unit: '%',
    fit_condition: 'on the 500 reviews kept for tests',
    due_phase: 'launch',
  });
  await expect.poll(() => room.ring('Reliability')).not.toBe(before);
});
