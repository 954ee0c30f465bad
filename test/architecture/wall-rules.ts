/**
 * Who may import whom, as dependency-cruiser rules. Folder = what may run there; these rules are the second wall
 * after the TypeScript project references, and the one that can explain itself: each comment says what to do
 * instead. Type-only imports count, because a type from the wrong side drags its whole world along.
 */
import type {
  IForbiddenRuleType,
  IReachabilityForbiddenRuleType,
  IRegularForbiddenRuleType,
} from 'dependency-cruiser';

/** A package however it is resolved: inside node_modules, or by its bare name. */
const packages = (...names: readonly string[]): string =>
  `(^|/)node_modules/(@types/)?(${names.join('|')})/|^(${names.join('|')})(/|$)`;

const rule = (
  name: string,
  comment: string,
  from: IForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'] | IReachabilityForbiddenRuleType['to'],
): IForbiddenRuleType => ({ name, comment, severity: 'error', from, to });

export const wallRules: readonly IForbiddenRuleType[] = [
  rule(
    'shared-is-pure',
    'Code in src/shared runs in every process: it may use zod, fractional-indexing and itself. Take time, ids, files ' +
      'and anything else from outside as arguments, or move the code to the process that needs it.',
    { path: '^src/shared/' },
    // A relative path that leads nowhere is the compiler's business.
    { pathNot: ['^src/shared/', '^\\.(?!.*node_modules/)', packages('zod', 'fractional-indexing')] },
  ),
  rule(
    'sections-stay-apart',
    'A section never imports another section. Put what both need directly in src/shared/sections or src/shared/domain; ' +
      'read foreign records through the view that checks are given.',
    { path: '^src/shared/sections/([^/]+)/' },
    { path: '^src/shared/sections/[^/]+/', pathNot: '^src/shared/sections/$1/' },
  ),
  rule(
    'sections-do-not-know-the-registry',
    'The registry imports the sections, never the other way round. Use the view that checks and reports are given.',
    { path: '^src/shared/sections/[^/]+/' },
    { path: '^src/shared/sections/registry\\.ts$' },
  ),
  rule(
    'electron-stays-in-the-shell',
    'Only src/main/shell, src/main/index.ts and src/preload talk to Electron. Put the call behind a function in ' +
      'src/main/shell and hand that function in from compose.ts.',
    { path: '^src/', pathNot: ['^src/main/shell/', '^src/main/index\\.ts$', '^src/preload/'] },
    { path: packages('electron') },
  ),
  rule(
    'pdf-stays-in-report',
    'PDF and text shaping packages are loaded in src/main/report only (they are large). Describe what you want as ' +
      'report blocks in src/shared/domain/report-block.ts.',
    { path: '^src/', pathNot: '^src/main/report/' },
    { path: packages('pdfmake', 'pdfkit', 'fontkit', 'harfbuzzjs', 'bidi-js') },
  ),
  rule(
    'sqlite-stays-in-repositories',
    'The database is opened in src/main/db and queried in src/main/repositories. Add a function to a repository.',
    { path: '^src/', pathNot: ['^src/main/repositories/', '^src/main/db/'] },
    { path: packages('better-sqlite3') },
  ),
  rule(
    'main-works-without-a-window',
    'Services, repositories, reports and dispatch run without Electron. Take what the shell offers as an ' +
      'argument; compose.ts hands it in.',
    { path: '^src/main/(services|repositories|db|report|ipc)/' },
    { path: '^src/main/shell/' },
  ),
  rule(
    'cli-reaches-no-electron',
    'The command line runs in plain Node. It may use files of the shell that have nothing to do with Electron; ' +
      'split the one on the way so that the part without Electron stands alone.',
    { path: '^src/main/cli/' },
    { path: packages('electron'), reachable: true },
  ),
  rule(
    'main-never-imports-renderer',
    'Main and renderer share code through src/shared only.',
    { path: '^src/main/' },
    { path: '^src/(renderer|preload)/' },
  ),
  rule(
    'renderer-never-imports-main',
    'The renderer reaches main through renderer/client and the contract in src/shared/ipc. Move shared types there.',
    { path: '^src/renderer/' },
    { path: '^src/(main|preload)/' },
  ),
  rule(
    'renderer-has-no-node',
    'The renderer is a sandboxed web page. Do the work in main and add a call to the contract.',
    { path: '^src/renderer/' },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'preload-is-thin',
    'The preload hands messages through and nothing else: it imports Electron and src/shared/ipc.',
    { path: '^src/preload/' },
    { pathNot: ['^src/preload/', '^src/shared/ipc/', packages('electron')] },
  ),
  rule(
    'ui-knows-no-app',
    'Components in renderer/ui get everything as properties. Connect them to store and commands in a board or a page.',
    { path: '^src/renderer/ui/' },
    { path: '^src/renderer/(store|client|commands|pages|boards)/' },
  ),
  rule(
    'views-run-commands',
    'Boards and pages never call the client. Run a command from renderer/commands; read from the store.',
    { path: '^src/renderer/(boards|pages)/' },
    { path: '^src/renderer/client/' },
  ),
  rule(
    'no-circles',
    'These files need each other to load. Move what both need into a third file, or hand it in as an argument.',
    { path: '^src/' },
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
];
