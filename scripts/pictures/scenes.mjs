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
  { name: 'stakeholder-grid', show: (hands) => hands.go('Goals', 'Stakeholder grid') },
  { name: 'impact-effort', show: (hands) => hands.go('Goals', 'Impact and effort') },
  { name: 'persona', show: (hands) => hands.go('Experience', 'Personas') },
  { name: 'journey', show: (hands) => hands.go('Experience', 'Journeys') },
  { name: 'regulatory-screen', show: (hands) => hands.go('Constraints', 'Regulatory screen') },
  {
    name: 'details',
    show: async (hands) => {
      await hands.go('Goals', 'Goals on the wall');
      await hands.page.getByRole('option', { name: new RegExp(`^${REF}`) }).click();
      await hands.page.getByRole('region', { name: `Details of ${REF}` }).waitFor();
    },
  },
  {
    name: 'findings',
    show: async (hands) => {
      await hands.button('Close details').first().click();
      await hands.go('Findings');
    },
  },
  {
    name: 'brief',
    show: async (hands) => {
      await hands.go('Briefs');
      await hands.page.getByRole('main').getByRole('button', { name: 'Print', exact: true }).click();
      await hands.page.getByRole('list', { name: 'Pages' }).waitFor({ timeout: 60_000 });
      await hands.page.waitForFunction(() => {
        const canvas = document.querySelector('canvas');
        return canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[3] > 0;
      });
    },
  },
];
