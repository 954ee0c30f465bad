/** What the pictures of the documents show: one place of the app each, in the worked example. */

/** @typedef {{ name: string, show: (hands: import('../demo/hands.mjs').Hands) => Promise<void> }} PictureScene */

export const EXAMPLE = 'Restaurant recommendations for a home feed';

const REF = 'G-01';

/** @type {readonly PictureScene[]} */
export const SCENES = [
  { name: 'library', show: async () => undefined },
  {
    name: 'frame',
    show: async (hands) => {
      await hands.button(`Open the example ${EXAMPLE}`).click();
      await hands.rail.waitFor();
      await hands.go('Frame', 'Project frame');
      // The checks look at everything a moment after it was opened.
      await hands.rail.getByText('open error').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'capture',
    show: async (hands) => {
      await hands.go('Experience', 'Pain points');
      await hands.button('Note').first().click();
      await hands.page.getByRole('textbox', { name: 'Note' }).waitFor();
      await hands.press('2');
      await hands.type('Nobody scrolls past the second row');
    },
  },
  {
    name: 'inbox',
    show: async (hands) => {
      await hands.press('Enter');
      await hands.press('Escape');
      await hands.go('Inbox');
      await hands.page.getByRole('row').last().click();
    },
  },
  { name: 'agenda', show: (hands) => hands.go('Agenda') },
  { name: 'stakeholder-grid', show: (hands) => hands.go('Goals', 'Stakeholder grid') },
  { name: 'impact-effort', show: (hands) => hands.go('Goals', 'Impact and effort') },
  { name: 'ranking', show: (hands) => hands.go('Goals', 'Goals in order') },
  { name: 'trade-offs', show: (hands) => hands.go('Computation', 'Trade-offs') },
  { name: 'balance', show: (hands) => hands.go('Scalability', 'Balance of the five') },
  { name: 'polls', show: (hands) => hands.go('Outcomes', 'Do we agree?') },
  { name: 'persona', show: (hands) => hands.go('Experience', 'Personas') },
  { name: 'journey', show: (hands) => hands.go('Experience', 'Journeys') },
  { name: 'regulatory-screen', show: (hands) => hands.go('Constraints', 'Regulatory screen') },
  {
    name: 'law-dates',
    show: async (hands) => {
      const dates = hands.page.getByRole('region', { name: 'From when the EU AI Act applies' });
      await dates.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'details',
    show: async (hands) => {
      await hands.go('Goals', 'Goals on the wall');
      await hands.page.getByRole('option', { name: new RegExp(`^${REF}`) }).click();
      await hands.page.getByRole('region', { name: `Details of ${REF}` }).waitFor();
    },
  },
  {
    name: 'calculators',
    show: async (hands) => {
      await hands.button('Close details').first().click();
      await hands.press('g');
      await hands.press('c');
      const panel = hands.page.getByRole('complementary', { name: 'Calculators' });
      await panel.getByLabel('Reach (per quarter)').focus();
      for (const figure of ['1900', '2', '0.8', '4.5']) {
        await hands.type(figure);
        await hands.press('Tab');
      }
      await panel.getByRole('region', { name: 'Result' }).getByText('675.56').waitFor();
    },
  },
  {
    name: 'thread',
    show: async (hands) => {
      await hands.button('Close the panel').click();
      await hands.go('The thread');
    },
  },
  { name: 'findings', show: (hands) => hands.go('Findings') },
  { name: 'coverage', show: (hands) => hands.go('Coverage') },
  {
    name: 'readiness',
    show: async (hands) => {
      await hands.go('Readiness');
      await hands.button('Keep a snapshot').click();
      await hands.saved();
    },
  },
  { name: 'overview', show: (hands) => hands.go('Overview') },
  { name: 'briefs', show: (hands) => hands.go('Briefs') },
  {
    name: 'brief',
    show: async (hands) => {
      await hands.page.getByRole('main').getByRole('button', { name: 'Print', exact: true }).click();
      await hands.page.getByRole('list', { name: 'Pages' }).waitFor({ timeout: 60_000 });
      await hands.page.waitForFunction(() => {
        const canvas = document.querySelector('[data-page] canvas');
        return canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[3] > 0;
      });
    },
  },
  {
    name: 'past',
    show: async (hands) => {
      await hands.go('Goals', 'Goals on the wall');
      await command(hands, 'View the workshop as it was');
      await hands.page.getByRole('region', { name: 'The workshop as it was' }).waitFor();
    },
  },
  {
    name: 'difference',
    show: async (hands) => {
      await hands.press('Escape');
      await command(hands, 'Start a re-assessment');
      await hands.page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
      await hands.page.getByRole('heading', { name: 'Difference to last time' }).waitFor();
    },
  },
  {
    name: 'wall',
    show: async (hands) => {
      await hands.go('Goals', 'Brainstorm');
      const line = hands.page.getByRole('textbox', { name: 'New note' });
      await line.click();
      for (const [seat, words] of NOTES) {
        await hands.press(seat);
        await hands.type(words);
        await hands.press('Enter');
        await hands.page.getByRole('option', { name: new RegExp(`^${words}`) }).waitFor();
      }
      await hands.button('Suggest groups').click();
      const hints = hands.page.getByRole('region', { name: 'Suggested groups' });
      for (let left = 2; left > 0; left -= 1) {
        await hints
          .getByRole('button', { name: /^Group: / })
          .first()
          .click();
        await hands.saved();
      }
      await hints.getByRole('button', { name: 'Close the suggestions' }).click();
    },
  },
  {
    name: 'vote',
    show: async (hands) => {
      await hands.go('Goals', 'Goals in order');
      await hands.button('Vote…').click();
      const dialog = hands.page.getByRole('dialog', { name: 'Vote' });
      await dialog.getByRole('button', { name: 'Begin the vote' }).click();
      await hands.page.getByRole('region', { name: 'Vote', exact: true }).waitFor();
      await hands.press('1');
    },
  },
  {
    name: 'running-day',
    show: async (hands) => {
      await hands.press('Escape');
      await hands.button('Back to the board').click();
      await hands.go('Agenda');
      await hands.press('ControlOrMeta+.');
      await hands.button('Pause the clock').waitFor();
      await hands.go('Agenda');
    },
  },
  {
    name: 'room-panel',
    show: async (hands) => {
      await hands.go('Goals', 'Brainstorm');
      await command(hands, 'Show this board to the room');
      await hands.press('r');
      await command(hands, 'Show the room');
      await hands.page.getByRole('complementary', { name: 'Room' }).waitFor();
    },
  },
];

/** Notes of a wall, each with the key of the seat that says it. */
const NOTES = [
  ['1', 'Orders take too long to choose'],
  ['1', 'Orders take too long at lunch'],
  ['2', 'New places are never seen'],
  ['2', 'New places are never tried'],
  ['3', 'Same three dishes every week'],
  ['3', 'Ratings are not trusted'],
  ['1', 'Explain why a place is shown'],
  ['2', 'Fair share for small kitchens'],
];

/** Runs a command by its name. */
async function command(hands, name) {
  await hands.press('ControlOrMeta+k');
  await hands.type(name);
  await hands.page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await hands.press('Enter');
}
