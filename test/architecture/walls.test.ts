/** The walls hold, and they bite: a small tree that breaks every rule once is caught once per rule. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Breach } from './cruise-walls';
import { cruiseWalls, describeBreach } from './cruise-walls';
import { wallRules } from './wall-rules';

const root = resolve(import.meta.dirname, '../..');

describe('the walls between folders', () => {
  it('are respected by every file in src', async () => {
    const breaches = await cruiseWalls(root);
    expect(breaches.map(describeBreach).join('\n')).toBe('');
  }, 60_000);

  it('come with advice', () => {
    for (const { name, comment } of wallRules) expect(comment?.length ?? 0, name).toBeGreaterThan(40);
  });
});

/** One breach per line: rule, the importing file, what it writes. */
const breaks: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['shared-is-pure', 'src/shared/domain/reads-files.ts', "import 'node:fs';"],
  [
    'shared-is-pure',
    'src/shared/domain/uses-react.ts',
    "import type { ReactNode } from 'react'; export type A = ReactNode;",
  ],
  ['shared-is-pure', 'src/shared/domain/uses-main.ts', "import '../../main/services/target';"],
  ['sections-stay-apart', 'src/shared/sections/s01-goals/peeks.ts', "import '../s02-experience/target';"],
  [
    'sections-stay-apart',
    'src/shared/sections/s01-goals/alias.ts',
    "import '@shared/sections/s02-experience/target';",
  ],
  [
    'sections-do-not-know-the-registry',
    'src/shared/sections/s01-goals/registered.ts',
    "import '../registry';",
  ],
  [
    'electron-stays-in-the-shell',
    'src/main/services/opens-dialog.ts',
    "import { dialog } from 'electron'; dialog;",
  ],
  [
    'electron-stays-in-the-shell',
    'src/main/ipc/typed.ts',
    "import type { App } from 'electron'; export type A = App;",
  ],
  [
    'pdf-stays-in-report',
    'src/main/services/prints.ts',
    "import type { TDocumentDefinitions } from 'pdfmake/interfaces'; export type A = TDocumentDefinitions;",
  ],
  ['pdf-stays-in-report', 'src/renderer/pages/shapes.ts', "import 'bidi-js';"],
  [
    'sqlite-stays-in-repositories',
    'src/main/services/queries.ts',
    "import Database from 'better-sqlite3'; Database;",
  ],
  ['main-works-without-a-window', 'src/main/services/shows-window.ts', "import '../shell/target';"],
  ['cli-reaches-no-electron', 'src/main/cli/detour.ts', "import '../shell/window';"],
  ['main-never-imports-renderer', 'src/main/shell/draws.ts', "import '../../renderer/ui/target';"],
  ['renderer-never-imports-main', 'src/renderer/store/shortcut.ts', "import '../../main/services/target';"],
  ['renderer-has-no-node', 'src/renderer/store/reads.ts', "import 'node:path';"],
  ['preload-is-thin', 'src/preload/thick.ts', "import '../shared/domain/target';"],
  ['ui-knows-no-app', 'src/renderer/ui/connected.ts', "import '../store/target';"],
  ['views-run-commands', 'src/renderer/boards/wall/calls.ts', "import '../../client/target';"],
  ['views-run-commands', 'src/renderer/pages/calls.ts', "import '../client/target';"],
  ['no-circles', 'src/main/services/circle-a.ts', "import './circle-b';"],
];

/** What stands on the right side of the walls and must stay silent. */
const allowed: Readonly<Record<string, string>> = {
  'src/main/shell/window.ts': "import { app } from 'electron'; app;",
  'src/main/repositories/rows.ts': "import Database from 'better-sqlite3'; Database;",
  'src/main/report/paper.ts': "import 'pdfmake';",
  'src/shared/domain/order.ts': "import 'zod'; import 'fractional-indexing';",
  'src/shared/sections/s01-goals/own.ts': "import './peeks'; import '../../domain/target';",
  'src/preload/index.ts':
    "import { ipcRenderer } from 'electron'; import '../shared/ipc/target'; ipcRenderer;",
  'src/main/services/circle-b.ts': "import './circle-a';",
};

describe('the walls bite', () => {
  let tree = '';
  let breaches: readonly Breach[] = [];

  // Inside the repository, so that packages resolve as they do for real files.
  beforeAll(async () => {
    mkdirSync(join(root, 'artifacts'), { recursive: true });
    tree = mkdtempSync(join(root, 'artifacts', 'walls-'));
    for (const [, file, code] of breaks) write(join(tree, file), code);
    for (const [file, code] of Object.entries(allowed)) write(join(tree, file), code);
    const targets = [
      'main/services',
      'main/shell',
      'renderer/ui',
      'renderer/store',
      'renderer/client',
      'shared/domain',
      'shared/ipc',
      'shared/sections/s02-experience',
    ];
    for (const folder of targets) write(join(tree, 'src', folder, 'target.ts'), 'export const target = 1;');
    write(join(tree, 'src/shared/sections/registry.ts'), 'export const sections = [];');
    breaches = await cruiseWalls(tree);
  }, 60_000);

  afterAll(() => {
    if (tree) rmSync(tree, { recursive: true, force: true });
  });

  it.each(breaks)('%s catches %s', (rule, file) => {
    expect(breaches.filter(({ from }) => from === file).map((breach) => breach.rule)).toContain(rule);
  });

  it('has a case for every rule', () => {
    const tested = new Set(breaks.map(([rule]) => rule));
    expect(wallRules.filter(({ name }) => !tested.has(name ?? ''))).toEqual([]);
  });

  it.each(Object.keys(allowed).filter((file) => !file.includes('circle')))('is silent about %s', (file) => {
    expect(breaches.filter(({ from }) => from === file)).toEqual([]);
  });
});

function write(file: string, code: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\nexport {};\n`);
}
