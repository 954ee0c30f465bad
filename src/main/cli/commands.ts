/** What the command line can do, one entry per command. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TEMPLATES } from '@shared/agenda/templates';
import { BRIEF_KINDS, PAGE_SIZES } from '@shared/domain/report-block';
import { Refusal } from '@shared/domain/result';
import { createRecordView } from '@shared/sections/record-view';
import { findingMessage, runChecks } from '@shared/sections/run-checks';
import { ulid } from 'ulid';
import type { Composition } from '../compose';
import { type Arguments, need, oneOf } from './arguments';
import { RESOURCE_FOLDER } from './open-library';

export interface Output {
  readonly json: unknown;
  readonly lines: readonly string[];
}

interface WithLibrary {
  readonly needsLibrary: true;
  readonly words: string;
  readonly help: string;
  readonly run: (args: Arguments, library: Composition) => Output | Promise<Output>;
}
interface WithoutLibrary {
  readonly needsLibrary: false;
  readonly words: string;
  readonly help: string;
  readonly run: (args: Arguments) => Output | Promise<Output>;
}
type CliCommand = WithLibrary | WithoutLibrary;

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  list: {
    needsLibrary: true,
    words: 'list',
    help: 'all workshops that are not in the bin',
    run: (_args, { services }) => {
      const cards = services.workshops.list().filter((card) => card.deletedAt === null);
      return {
        json: cards,
        lines: cards.map(
          (card) => `${card.id}  ${card.savedAt.slice(0, 10)}  ${card.title}  (${card.recordCount} records)`,
        ),
      };
    },
  },
  new: {
    needsLibrary: true,
    words: 'new --template T --title S [--client S]',
    help: `an empty workshop; templates: ${TEMPLATES.map((template) => template.code).join(', ')}`,
    run: ({ options }, { services }) => {
      const input = {
        template: need(options['template'], '--template'),
        title: need(options['title'], '--title'),
        client: options['client'],
        opId: ulid(),
      };
      const saved = services.workshops.create(input);
      return { json: saved, lines: [saved.id] };
    },
  },
  import: {
    needsLibrary: true,
    words: 'import FILE',
    help: 'a .groundwork or workshop.json file as a new workshop',
    run: async ({ subject }, { services }) => {
      const preview = await services.exchange.inspect(resolve(need(subject, 'FILE')));
      const saved = await services.exchange.import(preview.token, ulid());
      return { json: { ...saved, title: preview.title, counts: preview.counts }, lines: [saved.id] };
    },
  },
  export: {
    needsLibrary: true,
    words: 'export ID --to FILE',
    help: 'one workshop as .groundwork, or as plain JSON when FILE ends in .json',
    run: async ({ subject, options }, { services }) => {
      const path = resolve(need(options['to'], '--to'));
      const format = path.toLowerCase().endsWith('.json') ? 'json' : 'groundwork';
      const written = await services.exchange.exportTo(need(subject, 'ID'), path, format);
      return { json: written, lines: [written.fileName] };
    },
  },
  brief: {
    needsLibrary: true,
    words: 'brief ID [--kind executive|full] [--page a4|letter] --to FILE.pdf',
    help: 'a brief as PDF',
    run: async ({ subject, options }, { services }) => {
      const workshopId = need(subject, 'ID');
      const path = resolve(need(options['to'], '--to'));
      const kind = oneOf(options['kind'], BRIEF_KINDS, '--kind', 'executive');
      const page = oneOf(options['page'], PAGE_SIZES, '--page', 'a4');
      const { jobId, pages, missing } = await services.briefs.print({
        workshopId,
        kind,
        page,
        jobId: ulid(),
      });
      const fileName = await services.briefs.saveTo(jobId, path);
      const boxes = missing.reduce((sum, glyph) => sum + glyph.count, 0);
      const lines = [
        `${fileName}: ${pages} page(s)`,
        ...(boxes > 0 ? [`${boxes} character(s) are in no bundled font and were printed as boxes`] : []),
      ];
      return { json: { fileName, pages, missing }, lines };
    },
  },
  check: {
    needsLibrary: true,
    words: 'check ID',
    help: 'what contradicts, is missing or has no owner',
    run: ({ subject }, { services }) => {
      const { snapshot } = services.workshops.snapshot(need(subject, 'ID'));
      const findings = runChecks(createRecordView(snapshot, new Date().toISOString()));
      const refs = new Map(snapshot.records.map((record) => [record.id, record.ref]));
      const rows = findings.map((finding) => ({
        check: finding.check,
        severity: finding.severity,
        section: finding.section,
        records: finding.recordIds.map((id) => refs.get(id) ?? id),
        message: findingMessage(finding),
      }));
      return {
        json: rows,
        lines: rows.map((row) => `${row.severity.padEnd(7)}  ${row.check}  ${row.message}`),
      };
    },
  },
  schema: {
    needsLibrary: false,
    words: 'schema',
    help: 'the JSON Schema of workshop.json',
    run: () => {
      const text = readFileSync(join(RESOURCE_FOLDER, 'workshop.schema.json'), 'utf8');
      return { json: JSON.parse(text), lines: [text.trimEnd()] };
    },
  },
};

/** The command with this name; a wrong one is refused with the names there are. */
export function findCommand(name: string): CliCommand {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new Refusal(
      'invalid-input',
      name,
      `There is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}`,
    );
  return command;
}

/** The help text. */
export function usage(): string {
  const width = Math.max(...Object.values(COMMANDS).map((command) => command.words.length));
  const rows = Object.values(COMMANDS).map((command) => `  ${command.words.padEnd(width)}  ${command.help}`);
  return [
    'Usage: npm run -s cli -- COMMAND [options]',
    '',
    ...rows,
    '',
    'Every command takes --json (results as JSON) and --data-dir DIR (another library).',
    'Exit codes: 0 done, 2 bad input, 3 storage trouble.',
  ].join('\n');
}
