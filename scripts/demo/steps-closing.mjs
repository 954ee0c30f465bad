/** The second half of the demo: limits, law, links, findings, readiness, and what leaves the room. */
import { existsSync } from 'node:fs';
import * as story from './case.mjs';
import { judgingSteps } from './steps-judging.mjs';

/** @type {readonly import('./steps.mjs').Step[]} */
export const closingSteps = [
  {
    name: 'constraints',
    says: 'Three limits are written into the register, row by row',
    run: async ({ hands }) => {
      await hands.go('Constraints', 'Limits, row by row');
      for (const constraint of story.CONSTRAINTS) await hands.add(constraint, /new constraint/i);
      await hands.page.getByText(story.CONSTRAINTS[2]).first().waitFor();
    },
  },
  {
    name: 'regulatory-screen',
    says: 'The regulatory screen is answered question by question and says what follows',
    run: async ({ hands }) => {
      await hands.go('Constraints', 'Regulatory screen');
      const start = hands.button('Start with the first question');
      if (await start.isVisible()) await start.click();
      for (const [question, answer] of story.ANSWERS) await hands.answer(question, answer);
      await hands.saved();
      await hands.page.locator('[data-derived="ai_act_class"]').scrollIntoViewIfNeeded();
      await hands.rest(2000);
    },
  },
  {
    name: 'findings',
    says: 'The checks say that nobody is named who gains from the first goal',
    run: async ({ hands }) => {
      await hands.go('Findings');
      await gainFinding(hands).first().waitFor();
      await gainFinding(hands).first().scrollIntoViewIfNeeded();
      await hands.rest();
    },
  },
  {
    name: 'link',
    says: 'The goal is linked to the people who gain from it',
    run: async ({ hands }) => {
      await hands.press('ControlOrMeta+k');
      await hands.type('G-01');
      await hands.page
        .getByRole('option', { name: /^G-01\b/ })
        .first()
        .waitFor();
      await hands.press('Enter');
      const details = hands.page.getByRole('region', { name: 'Details of G-01' });
      await details.getByRole('button', { name: 'Link to another record' }).click();
      const dialog = hands.page.getByRole('dialog');
      await dialog.getByRole('radio', { name: /benefits/i }).check({ force: true });
      await dialog.getByRole('combobox', { name: /To which record/ }).click();
      await hands.type('SH-01');
      await hands.page.getByRole('option', { name: /SH-01/ }).waitFor();
      await hands.press('ArrowDown');
      await hands.press('Enter');
      await hands.rest();
      await dialog.getByRole('button', { name: 'Link', exact: true }).click();
      await details.getByText(/SH-01/).first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'finding-fixed',
    says: 'With the link made, the finding is gone',
    run: async ({ hands }) => {
      await hands.button('Close details').first().click();
      await hands.go('Findings');
      await gainFinding(hands).first().waitFor({ state: 'detached' });
    },
  },
  ...judgingSteps,
  {
    name: 'undo-redo',
    says: 'A decision is written, taken back and brought back',
    run: async ({ hands }) => {
      await hands.go('Outcomes', 'Decisions');
      await hands.add(story.DECISION, /new decision/i);
      const card = hands.page.getByRole('option', { name: /^D-01/ });
      await card.waitFor();
      await hands.saved();
      await hands.page.getByRole('tab', { name: 'Decisions' }).focus();
      await hands.press('ControlOrMeta+z');
      await card.waitFor({ state: 'detached' });
      await hands.rest();
      await hands.press('ControlOrMeta+Shift+z');
      await card.waitFor();
    },
  },
  {
    name: 'executive-brief',
    says: 'The executive brief is printed on one page and saved',
    run: (stage) => printAndSave(stage, 'Executive brief', 'executive-brief.pdf'),
  },
  {
    name: 'full-report',
    says: 'The full report is printed and saved',
    run: (stage) => printAndSave(stage, 'Full report', 'full-report.pdf'),
  },
  {
    name: 'export',
    says: 'The workshop leaves as one file',
    run: async ({ hands, opened }) => {
      const path = await opened.willSaveAs('ticket-routing.groundwork');
      await hands.press('ControlOrMeta+e');
      await appears(path);
      await hands.button('All workshops').click();
      await hands.page.getByRole('heading', { name: story.WORKSHOP.title }).waitFor();
    },
  },
];

function gainFinding(hands) {
  return hands.page.getByText(/Nobody is named who gains from G-01/);
}

async function printAndSave({ hands, opened }, kind, fileName) {
  const path = await opened.willSaveAs(fileName);
  await hands.go('Briefs');
  await hands.page
    .getByRole('main')
    .getByRole('button', { name: /\bBrief$/ })
    .click();
  await hands.page.getByRole('option', { name: new RegExp(`^${kind}`) }).click();
  await hands.page
    .getByRole('main')
    .getByRole('button', { name: /^Print( again)?$/ })
    .click();
  await hands.page.getByRole('list', { name: 'Pages' }).waitFor({ timeout: 60_000 });
  await hands.button(/^Save…$/).click();
  await appears(path);
  await hands.rest();
}

async function appears(path) {
  for (let waited = 0; !existsSync(path); waited += 100) {
    if (waited > 20_000) throw new Error(`${path} was not written`);
    await new Promise((settle) => setTimeout(settle, 100));
  }
}
