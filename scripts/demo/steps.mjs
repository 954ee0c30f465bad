/**
 * The workshop, step by step. Each step says what it does in one plain line; the picture is taken after it.
 *
 * @typedef {{ hands: import('./hands.mjs').Hands, opened: import('./open-app.mjs').OpenApp }} Stage
 * @typedef {{ name: string, says: string, run: (stage: Stage) => Promise<void> }} Step
 */
import * as story from './case.mjs';
import { closingSteps } from './steps-closing.mjs';
import { orderSteps } from './steps-judging.mjs';

/** @type {readonly Step[]} */
export const STEPS = [
  {
    name: 'new-workshop',
    says: 'A new workshop from the half-day template',
    run: async ({ hands }) => {
      await hands.button('New workshop').first().click();
      const dialog = hands.page.getByRole('dialog');
      await hands.fill('Title', story.WORKSHOP.title, dialog);
      await hands.fill('Client or team', story.WORKSHOP.client, dialog);
      await dialog.getByRole('radio', { name: /Half day/ }).check({ force: true });
      await hands.rest();
      await dialog.getByRole('button', { name: 'Create' }).click();
      await hands.rail.waitFor();
      await hands.go('Frame', 'Project frame');
      await hands.fill(/^Purpose in one line/, story.PURPOSE);
    },
  },
  {
    name: 'seats',
    says: 'Four people take their seats',
    run: async ({ hands }) => {
      await hands.go('Frame', 'Seats');
      for (const name of story.SEATS) await hands.add(name, /new seat|new person/i);
    },
  },
  {
    name: 'notes',
    says: 'Five things said aloud are captured with the keyboard alone: N, a digit for the seat, the words, Enter',
    run: async ({ hands }) => {
      await hands.page.getByRole('tab', { name: 'Seats' }).focus();
      await hands.press('n');
      const field = hands.page.getByRole('textbox', { name: 'Note' });
      await field.waitFor();
      for (const { seat, words } of story.NOTES) {
        await hands.press(String(seat));
        await hands.type(words);
        await hands.press('Enter');
        await hands.page.waitForFunction(() => document.activeElement?.value === '');
        await hands.rest(350);
      }
      await hands.press('Escape');
      await field.waitFor({ state: 'hidden' });
      await hands.go('Inbox');
    },
  },
  {
    name: 'sorted',
    says: 'Two notes become a pain point and a constraint; they remember who said them',
    run: async ({ hands }) => {
      for (const [words, kind] of [
        ['Wrong queue is discovered', 'pain'],
        ['Customer names must not leave', 'constraint'],
      ]) {
        const note = hands.page.getByRole('row', { name: new RegExp(words) });
        await note.click();
        await hands.press('p');
        await hands.page.getByRole('dialog').waitFor();
        await hands.type(kind);
        await hands.rest();
        await hands.press('Enter');
        await note.waitFor({ state: 'hidden' });
      }
    },
  },
  {
    name: 'stakeholder-grid',
    says: 'Three stakeholders are placed by power and interest',
    run: async ({ hands }) => {
      await hands.go('Goals', 'Stakeholder grid');
      for (const [index, { name, x, y }] of story.STAKEHOLDERS.entries()) {
        await hands.add(name, /new stakeholder/i);
        const chip = hands.button(new RegExp(`^SH-0${index + 1} `)).first();
        await hands.drag(chip, plane(hands), x, y);
      }
    },
  },
  {
    name: 'impact-effort',
    says: 'Three goals go onto the matrix, one by mouse, two by keyboard',
    run: async ({ hands }) => {
      await hands.go('Goals', 'Impact and effort');
      for (const goal of story.GOALS) await hands.add(goal, /new goal/i);
      await hands.drag(hands.button(/^G-01 /).first(), plane(hands), 0.5, 0.1);
      for (const [ref, keys] of [
        ['G-02', ['ArrowUp', 'ArrowLeft']],
        ['G-03', ['ArrowDown', 'ArrowLeft', 'ArrowLeft']],
      ]) {
        await hands
          .button(new RegExp(`^${ref} `))
          .first()
          .focus();
        await hands.press('Enter');
        const placed = hands.button(new RegExp(`^${ref} .*impact \\d`, 'i'));
        await placed.waitFor();
        await placed.focus();
        for (const key of keys) {
          await hands.press(key);
          await hands.rest(250);
        }
      }
      await hands.saved();
    },
  },
  ...orderSteps,
  {
    name: 'persona',
    says: 'A persona gets a name, an aim and what gets in her way',
    run: async ({ hands }) => {
      await hands.go('Experience', 'Personas');
      await hands.add(story.PERSONA.name, /new persona/i);
      const canvas = hands.page.getByRole('article', { name: 'Persona PE-01' });
      await hands.fill('What they want to achieve', story.PERSONA.goals, canvas);
      await hands.fill('What gets in their way', story.PERSONA.frustrations, canvas);
    },
  },
  {
    name: 'journey',
    says: 'Her journey is drawn with two phases, four steps and an emotion curve',
    run: async ({ hands }) => {
      await hands.go('Experience', 'Journeys');
      await hands.add(story.JOURNEY.scenario, /new journey/i);
      for (const [index, phase] of story.JOURNEY.phases.entries()) {
        await hands.add(phase.name, /new phase/i);
        for (const step of phase.steps)
          await hands.add(step.text, new RegExp(`new step in JP-0${index + 1}`, 'i'));
      }
      const feelings = story.JOURNEY.phases.flatMap((phase) => phase.steps.map((step) => step.feeling));
      for (const [index, feeling] of feelings.entries()) {
        await hands.page.getByRole('slider', { name: new RegExp(`ST-0${index + 1}`) }).focus();
        await hands.type(String(feeling));
        await hands.rest(300);
      }
      await hands.saved();
    },
  },
  ...closingSteps,
];

/** The part of a matrix that cards are placed on. */
function plane(hands) {
  return hands.page.locator('[data-plane]');
}
