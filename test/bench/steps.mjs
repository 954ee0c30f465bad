/** What the benchmarks do in the window. Times are taken inside the page, from the event to the drawn result. */

const GRID = '[role="grid"] [role="gridcell"]';

/** Opens a workshop's goal register through the library and the tab; waits until rows are drawn. */
export async function openGoalRegister(page, workshopId) {
  await page.evaluate(
    ({ id }) =>
      window.groundwork.call('setting.set', {
        key: 'session',
        value: JSON.stringify({
          workshopId: id,
          page: { name: 'section', sectionId: 'S01', activityId: 'goal-register' },
        }),
      }),
    { id: workshopId },
  );
  await page.reload();
  await page.waitForSelector(GRID);
}

/** Leaves the library so that the next start opens the workshop's goal register. */
export async function openLastSession(folder, workshopId) {
  const { launchApp } = await import('./subjects.mjs');
  const { app, page } = await launchApp(folder);
  await openGoalRegister(page, workshopId);
  await app.close();
}

/** Types one goal into the register's last line; milliseconds from Enter until it is on disk and drawn. */
export async function typeGoal(page, words) {
  const line = page.getByRole('textbox', { name: 'New goal' });
  await line.fill(words);
  await page.evaluate(watchForText, { words, root: '[role="grid"]' });
  await line.press('Enter');
  return page.evaluate(() => window.benchDone);
}

/** Clicks a card of the library; milliseconds from the click until the workshop's board is drawn. */
export async function openCard(page, title) {
  const card = page.getByRole('button', { name: new RegExp(`^(Open )?${title}\\b`) }).first();
  await card.waitFor();
  await page.evaluate(watchForBoard);
  await card.click();
  return page.evaluate(() => window.benchDone);
}

export async function backToLibrary(page) {
  await page.getByRole('button', { name: 'All workshops' }).first().click();
  await page.getByRole('list', { name: 'Workshops' }).waitFor();
}

/** Looks at every board of the goals and experience sections. */
export async function visitBoards(page) {
  for (const section of ['Goals', 'Experience', 'Constraints']) {
    await page.getByRole('navigation', { name: 'Sections' }).getByText(section, { exact: true }).click();
    const tabs = page.getByRole('tab');
    for (let index = 0; index < (await tabs.count()); index += 1) {
      await tabs.nth(index).click();
      await page.waitForTimeout(150);
    }
  }
}

/** Runs in the page: resolves `benchDone` when the words stand in the grid and the next frame was drawn. */
function watchForText({ words, root }) {
  window.benchDone = new Promise((resolve) => {
    let began = 0;
    const onKey = (event) => {
      if (event.key === 'Enter') began = performance.now();
    };
    window.addEventListener('keydown', onKey, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      const cells = document.querySelectorAll(`${root} [role="gridcell"]`);
      if (![...cells].some((cell) => cell.textContent === words || cell.textContent.includes(words))) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - began));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Runs in the page: resolves `benchDone` when a board with records stands there. */
function watchForBoard() {
  window.benchDone = new Promise((resolve) => {
    let began = 0;
    window.addEventListener('pointerdown', () => (began = performance.now()), { capture: true, once: true });
    const drawn = () => document.querySelector('[data-chip], [role="gridcell"], main [role="option"]');
    const observer = new MutationObserver(() => {
      if (!drawn()) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - began));
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
}
