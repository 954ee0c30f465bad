/** The middle of the demo: an order with its reason, a measure, what hangs together, and how ready it all is. */
import * as story from './case.mjs';

/** @type {readonly import('./steps.mjs').Step[]} */
export const orderSteps = [
  {
    name: 'ranking',
    says: 'The room puts its goals in order by keyboard and closes the round: question, voters and result are kept',
    run: async ({ hands }) => {
      await hands.go('Goals', 'Goals in order');
      for (const [ref, steps] of story.ORDER) {
        await row(hands, ref).focus();
        for (let step = 0; step < steps; step += 1) {
          await hands.press('Alt+ArrowUp');
          await hands.rest(300);
        }
      }
      await hands.button('Close this round').click();
      const dialog = hands.page.getByRole('dialog', { name: 'Close this round' });
      await dialog.getByRole('textbox', { name: /Question/ }).fill(story.ROUND_QUESTION);
      await hands.rest();
      await dialog.getByRole('button', { name: 'Close this round' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await hands.saved();
    },
  },
  {
    name: 'kpi',
    says: 'A measure is named, row by row',
    run: async ({ hands }) => {
      await hands.go('Evaluation', 'KPIs, goal by goal');
      await hands.add(story.KPI, /new kpi/i);
      await hands.saved();
    },
  },
  {
    name: 'thread',
    says: 'The thread shows what hangs on nothing; the measure is dropped on its goal',
    run: async ({ hands }) => {
      await hands.go('The thread');
      const orphan = hands.page.getByRole('region', { name: 'Orphans' }).getByText(story.KPI);
      const goal = hands.page.locator('[data-card]').filter({ hasText: story.GOALS[1] }).first();
      await orphan.waitFor();
      await hands.rest();
      await hands.drag(orphan, goal, 0.5, 0.5);
      await orphan.waitFor({ state: 'detached' });
      await hands.saved();
    },
  },
];

/** @type {readonly import('./steps.mjs').Step[]} */
export const judgingSteps = [
  {
    name: 'waiver',
    says: 'One error is accepted for a while, with a reason, a name and a day; it stays in sight',
    run: async ({ hands }) => {
      await hands.go('Findings');
      const line = hands.page.getByRole('listitem').filter({ hasText: story.WAIVED.finding });
      await line.getByRole('button', { name: 'Accept for now…' }).click();
      const dialog = hands.page.getByRole('dialog', { name: 'Accept for now' });
      await hands.fill(/Why may this stay/, story.WAIVED.reason, dialog);
      await dialog.getByRole('combobox', { name: /Accepted by/ }).click();
      await hands.page.getByRole('option', { name: new RegExp(story.SEATS[0]) }).click();
      await hands.rest();
      await dialog.getByRole('button', { name: 'Accept for now' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await line.getByText(/accepted by/).waitFor();
      await line.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'coverage',
    says: 'The guide is gone through point by point: what is covered, half covered, not yet',
    run: async ({ hands }) => {
      await hands.go('Coverage');
      await hands.page.getByRole('heading', { name: 'Coverage of the guide' }).waitFor();
    },
  },
  {
    name: 'readiness',
    says: 'Readiness says how far the project is, what limits it and what would bring most; the figure is kept',
    run: async ({ hands }) => {
      await hands.go('Readiness');
      await hands.page
        .getByRole('region', { name: 'Best next steps' })
        .getByRole('listitem')
        .first()
        .waitFor();
      await hands.rest(2000);
      await hands.button('Keep a snapshot').click();
      await hands.saved();
    },
  },
];

function row(hands, ref) {
  return hands.page.getByRole('option', { name: new RegExp(`\\b${ref}\\b`) });
}
