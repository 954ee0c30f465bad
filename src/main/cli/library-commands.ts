/** Commands that bring workshops into the library and out of it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TEMPLATES } from '@shared/agenda/templates';
import { BRIEF_KINDS, PAGE_SIZES } from '@shared/domain/report-block';
import { TEXT_FORMAT_CODES, TEXT_FORMATS } from '@shared/exchange/text-formats';
import { LANGUAGE_TAG } from '@shared/ipc/contract';
import { isRoomPrint } from '@shared/report/brief-names';
import { REDACTIONS } from '@shared/report/redaction/profile';
import { leftOutLine, WHOLE_FILE } from '@shared/report/redaction/redaction-text.en';
import type { BoardPlace } from '@shared/room/state';
import { findSection } from '@shared/sections/registry';
import { ulid } from 'ulid';
import { Misuse, need, oneOf } from './arguments';
import type { CliCommand } from './command';
import { findWorkshop } from './find-workshop';
import { RESOURCE_FOLDER } from './open-library';

const CODES = TEMPLATES.map((template) => template.code);

/** By the word that calls them. */
export const libraryCommands: Readonly<Record<string, CliCommand>> = {
  list: {
    words: 'list',
    help: 'all workshops that are not in the bin',
    run: (_args, library) => {
      const cards = library()
        .services.workshops.list()
        .filter((card) => card.deletedAt === null);
      return {
        json: cards,
        lines: cards.map(
          (card) => `${card.id}  ${card.savedAt.slice(0, 10)}  ${card.title}  (${card.recordCount} records)`,
        ),
      };
    },
  },
  new: {
    words: 'new --template T --title S [--client S]',
    help: `an empty workshop; templates: ${CODES.join(', ')}`,
    run: ({ options }, library) => {
      const input = {
        template: oneOf(need(options['template'], '--template'), CODES, '--template', 'full_day'),
        title: need(options['title'], '--title'),
        client: options['client'],
        opId: ulid(),
      };
      const saved = library().services.workshops.create(input);
      return { json: saved, lines: [saved.id] };
    },
  },
  import: {
    words: 'import FILE',
    help: 'a .groundwork or workshop.json file as a new workshop',
    run: async ({ subject }, library) => {
      const path = resolve(need(subject, 'FILE'));
      const { services } = library();
      const preview = await services.exchange.inspect(path);
      const saved = await services.exchange.import(preview.token, ulid());
      return { json: { ...saved, title: preview.title, counts: preview.counts }, lines: [saved.id] };
    },
  },
  export: {
    words: 'export ID [--redact PROFILE] --to FILE',
    help: `one workshop as .groundwork, or by the end of FILE: .json, .zip (registers as CSV), .ics (actions), .md (full report); the last three can leave out: ${REDACTIONS.join(', ')}`,
    run: async ({ subject, options }, library) => {
      const path = resolve(need(options['to'], '--to'));
      const redaction = oneOf(options['redact'], REDACTIONS, '--redact', 'none');
      const text = TEXT_FORMAT_CODES.find((code) => path.toLowerCase().endsWith(`.${TEXT_FORMATS[code]}`));
      if (!text && redaction !== 'none') throw new Misuse('--redact', WHOLE_FILE);
      const opened = library();
      const workshopId = findWorkshop(opened, subject);
      const format = path.toLowerCase().endsWith('.json') ? 'json' : 'groundwork';
      const written = text
        ? await opened.services.texts.exportTo(workshopId, path, text, { redaction })
        : await opened.services.exchange.exportTo(workshopId, path, format);
      return { json: written, lines: [written.fileName] };
    },
  },
  brief: {
    words:
      'brief ID [--kind KIND] [--page a4|letter] [--redact PROFILE] [--language TAG] [--activity SECTION/ID] --to FILE.pdf',
    help: `a brief as PDF, or as Markdown when FILE ends in .md; KIND is ${BRIEF_KINDS.join(', ')}; PROFILE says what is left out: ${REDACTIONS.join(', ')}`,
    run: async ({ subject, options }, library) => {
      const path = resolve(need(options['to'], '--to'));
      const kind = oneOf(options['kind'], BRIEF_KINDS, '--kind', 'executive');
      const page = oneOf(options['page'], PAGE_SIZES, '--page', 'a4');
      const redaction = oneOf(options['redact'], REDACTIONS, '--redact', 'none');
      const { language } = options;
      if (language !== undefined && !LANGUAGE_TAG.test(language))
        throw new Misuse('--language', `--language is "${language}" but must be a tag like de or zh-Hans`);
      const { activity } = options;
      if (activity !== undefined && !isRoomPrint(kind))
        throw new Misuse('--activity', `--activity does not belong to --kind ${kind}`);
      const place = activity === undefined ? undefined : placeOf(activity);
      const opened = library();
      const workshopId = findWorkshop(opened, subject);
      const { services } = opened;
      if (path.toLowerCase().endsWith('.md')) {
        const written = await services.texts.exportTo(workshopId, path, 'markdown', {
          kind,
          redaction,
          activity: place,
        });
        return { json: { fileName: written.fileName }, lines: [written.fileName] };
      }
      const { jobId, pages, missing, leftOut } = await services.briefs.print({
        workshopId,
        kind,
        page,
        redaction,
        ...(language !== undefined && { language }),
        ...(place && { activity: place }),
        jobId: ulid(),
      });
      const fileName = await services.briefs.saveTo(jobId, path);
      const boxes = missing.reduce((sum, glyph) => sum + glyph.count, 0);
      const lines = [
        `${fileName}: ${pages} page(s)`,
        ...(boxes > 0 ? [`${boxes} character(s) are in no bundled font and were printed as boxes`] : []),
        ...leftOut.map((line) => `left out: ${leftOutLine(line)}`),
      ];
      return { json: { fileName, pages, missing, leftOut }, lines };
    },
  },
  schema: {
    words: 'schema',
    help: 'the JSON Schema of workshop.json',
    run: () => {
      const text = readFileSync(join(RESOURCE_FOLDER, 'workshop.schema.json'), 'utf8');
      return { json: JSON.parse(text), lines: [text.trimEnd()] };
    },
  },
};

/** "S01/goal-order" as a board that exists. */
function placeOf(text: string): BoardPlace {
  const [sectionId = '', activityId = ''] = text.split('/');
  const activities = findSection(sectionId)?.activities.map(({ id }) => id) ?? [];
  if (!activities.includes(activityId))
    throw new Misuse('--activity', `--activity is "${text}" but must be like S01/goal-order`);
  return { sectionId, activityId };
}
