/** Looks at what is on screen with the eyes of people who cannot see it, see it large, or sit far away. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One thing that is wrong on a screen, in one line. */
export type Flaw = string;

/** What axe finds serious or critical; `rules` narrows it to some rules. */
export async function axeFlaws(page: Page, rules?: readonly string[]): Promise<readonly Flaw[]> {
  // The usual mode opens a second page to gather results of frames; an Electron window cannot, and there are none.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (rules) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `axe ${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.slice(0, 300)),
    );
}

/** How long a page may take to find its shape after it was opened or resized, in ms; a real flaw stays. */
const SETTLING_MS = 4000;

/** What sticks out of the window sideways, and buttons that do not show all of their words, once at rest. */
export async function layoutFlaws(page: Page): Promise<readonly Flaw[]> {
  const end = Date.now() + SETTLING_MS;
  let flaws = await layoutFlawsNow(page);
  while (flaws.length > 0 && Date.now() < end) {
    await page.waitForTimeout(100);
    flaws = await layoutFlawsNow(page);
  }
  return flaws;
}

function layoutFlawsNow(page: Page): Promise<readonly Flaw[]> {
  return page.evaluate(() => {
    const flaws: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth + 1)
      flaws.push(`the page is ${root.scrollWidth} wide in ${innerWidth}`);
    root.scrollTop = 1;
    if (root.scrollTop > 0)
      flaws.push(`the page as a whole can be scrolled: ${root.scrollHeight} in ${innerHeight}`);
    root.scrollTop = 0;
    // Tables and maps are wider than a window and scroll by themselves; nothing else may.
    for (const box of document.querySelectorAll<HTMLElement>('main, main *')) {
      if (!/auto|scroll/.test(getComputedStyle(box).overflowX) || box.scrollWidth <= box.clientWidth + 1)
        continue;
      if (box.matches('textarea') || box.querySelector('[role="grid"], [role="table"]')) continue;
      flaws.push(`<${box.className}> scrolls sideways: ${box.scrollWidth} in ${box.clientWidth}`);
    }
    for (const button of document.querySelectorAll<HTMLElement>('button, [role="tab"], [role="radio"]')) {
      const box = button.getBoundingClientRect();
      if (box.width < 2 || !button.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      // A card or a row may shorten what people wrote; the words of the app itself have to fit.
      if (button.querySelector('[dir="auto"]')) continue;
      const words = button.innerText.trim().slice(0, 40);
      if (words === '') continue;
      for (const part of [button, ...button.querySelectorAll<HTMLElement>('span')]) {
        const { overflowX, position, whiteSpace, textOverflow } = getComputedStyle(part);
        // What is chosen in a list may be somebody's sentence; it ends in dots and the list shows all of it.
        if (words.length > 24 && textOverflow === 'ellipsis') continue;
        if (overflowX === 'visible' || position === 'absolute') continue;
        if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1 && whiteSpace !== 'pre-wrap')
          flaws.push(`"${words}" is clipped: ${part.scrollWidth} in ${part.clientWidth}`);
      }
      if (!isReachable(button, box))
        flaws.push(`"${words}" lies outside the window at ${Math.round(box.left)}`);
    }
    return flaws;

    /** Inside the window sideways, or inside something that scrolls there. */
    function isReachable(element: HTMLElement, box: DOMRect): boolean {
      if (box.left >= -1 && box.right <= innerWidth + 1) return true;
      // A tab beyond the end of its line is in the menu there.
      if (element.closest('[role="tablist"]')?.parentElement?.querySelector('[aria-haspopup]')) return true;
      for (let at = element.parentElement; at; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth)
          return true;
      return false;
    }
  });
}
