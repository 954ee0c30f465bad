/** Peak memory of all processes while somebody works, beside the bare window. */

import { watchMemory } from './measure.mjs';
import { openGoalRegister, typeGoal, visitBoards } from './steps.mjs';
import { dropLibrary, launchApp, launchBare, seedLibrary } from './subjects.mjs';

export async function benchMemory() {
  const bare = await launchBare();
  const stopBare = watchMemory(bare.app.process().pid);
  await bare.page.waitForTimeout(3_000);
  const bareMb = stopBare();
  await bare.app.close();
  dropLibrary(bare.folder);

  const { folder, ids } = await seedLibrary([1000]);
  const { app, page } = await launchApp(folder);
  const stop = watchMemory(app.process().pid);
  await openGoalRegister(page, ids[1000]);
  for (let index = 0; index < 30; index += 1) await typeGoal(page, `Goal ${index} for the scales`);
  await visitBoards(page);
  await page.waitForTimeout(1_000);
  const oursMb = stop();
  await app.close();
  dropLibrary(folder);
  return {
    title: 'peak of all processes (proportional set size), MB',
    rows: [{ app: oursMb, 'bare window': bareMb, ratio: oursMb / bareMb, aim: '≤ 1.6' }],
  };
}
