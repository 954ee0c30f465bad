/** What a facilitator's hands do: go somewhere, type a line, move a card. Everything through the real window. */

/** @typedef {ReturnType<typeof createHands>} Hands */

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ isFast: boolean }} pace without haste people can follow: typing has a rhythm and every step a rest
 */
export function createHands(page, { isFast }) {
  const delay = isFast ? 0 : 28;
  const rest = (ms = 700) => (isFast ? Promise.resolve() : page.waitForTimeout(ms));
  const rail = page.getByRole('navigation', { name: 'Sections' });

  const hands = {
    page,
    rail,
    rest,
    button: (name) => page.getByRole('button', { name }),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text, { delay }),

    /** Goes to a place of the rail and to one of its tabs. */
    go: async (place, tab) => {
      await rail.getByRole('button', { name: new RegExp(`^(\\d+ )?${place}( |$)`) }).click();
      if (tab) await page.getByRole('tab', { name: tab, exact: true }).click();
      await rest();
    },

    /** Types one line into the board's own line and presses Enter. */
    add: async (line, label) => {
      const input = page.getByRole('textbox', { name: label }).first();
      await input.click();
      await input.pressSequentially(line, { delay });
      await input.press('Enter');
      await rest(350);
    },

    /** Types into a field with this label. */
    fill: async (label, text, place = page) => {
      const field = place.getByRole('textbox', { name: label }).first();
      await field.click();
      await field.pressSequentially(text, { delay });
      await rest(300);
    },

    /** Answers a question of a screen: with one of its choices, or with "No to all" for a list of them. */
    answer: async (question, answer) => {
      const group = page
        .getByRole('radiogroup', { name: question })
        .or(page.getByRole('group', { name: question }))
        .first();
      await group.scrollIntoViewIfNeeded();
      if (answer === 'No to all') await group.getByRole('button', { name: /^No to all/ }).click();
      else {
        await group.getByRole('radio', { name: answer }).focus();
        await page.keyboard.press('Space');
      }
      await rest(400);
    },

    /** Puts away the messages that lie over the page, as people do who have read them. */
    dismissNotices: async () => {
      const notices = page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Dismiss' });
      for (let count = await notices.count(); count > 0; count -= 1) await notices.first().click();
    },

    /** Drags something to a share of the width and height of a place. */
    drag: async (from, place, x, y) => {
      const start = await from.boundingBox();
      const box = await place.boundingBox();
      if (!start || !box) throw new Error('There is nothing to drag');
      const steps = isFast ? 10 : 40;
      await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps });
      await page.mouse.up();
      await rest(400);
    },

    /** Waits until everything that was done is on disk. */
    saved: async () => {
      await page
        .getByTestId('save-state')
        .getByText(/Saved \d/)
        .waitFor();
    },
  };
  return hands;
}
