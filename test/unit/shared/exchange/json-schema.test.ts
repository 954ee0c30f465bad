import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workshopJsonSchema } from '@shared/exchange/json-schema';
import { serializeWorkshopFile } from '@shared/exchange/parse-workshop-file';
import { toWorkshopFile } from '@shared/exchange/to-workshop-file';
import { getDeclaration, getSectionOf, RECORD_KINDS } from '@shared/sections/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from '../../main/exchange/sample';
import { findViolations, type Schema } from './check-schema';
import { randomWorkshop } from './random-workshop';

const resources = join(import.meta.dirname, '../../../../resources');
const path = join(resources, 'workshop.schema.json');
const published = (): Schema => JSON.parse(readFileSync(path, 'utf8')) as Schema;

const handbook = join(import.meta.dirname, '../../../../docs/file-format.md');
const KINDS = /(?<=<!-- kinds -->\n).*(?=<!-- end of kinds -->)/s;

/** The table of kinds in the document of the file format. */
function kindsTable(): string {
  const rows = RECORD_KINDS.map((kind) => {
    const { prefix, parent, singleton, home } = getDeclaration(kind);
    const section = getSectionOf(kind);
    const name = section.text.records[kind]?.name ?? '';
    const place = home ? `${section.id} or another, by what it says` : section.id;
    const remark = parent
      ? `part of \`${parent.kind}\` (\`${parent.field}\`)`
      : singleton
        ? 'exactly one'
        : '';
    return `| \`${kind}\` | ${name} | ${prefix} | ${place} | ${remark} |`;
  });
  return ['| kind | name | prefix | section | |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}

describe('the document of the file format', () => {
  it('lists every kind; `node scripts/schema.mjs` writes it anew', () => {
    if (process.env['UPDATE_SCHEMA'])
      writeFileSync(handbook, readFileSync(handbook, 'utf8').replace(KINDS, kindsTable()));
    expect(KINDS.exec(readFileSync(handbook, 'utf8'))?.[0]).toBe(kindsTable());
  });
});

describe('the published JSON Schema', { timeout: 60_000 }, () => {
  it('is what the declarations say; `node scripts/schema.mjs` writes it anew', () => {
    const schema = workshopJsonSchema();
    if (process.env['UPDATE_SCHEMA']) writeFileSync(path, schema);
    expect(readFileSync(path, 'utf8')).toBe(schema);
  });

  it.each(readdirSync(join(resources, 'examples')).filter((name) => name.endsWith('.json')))(
    'takes the example %s',
    (name) => {
      expect(
        findViolations(JSON.parse(readFileSync(join(resources, 'examples', name), 'utf8')), published()),
      ).toEqual([]);
    },
  );

  it('takes every file that the app writes', () => {
    const schema = published();
    fc.assert(
      fc.property(randomWorkshop(2), ({ snapshot, counters }) => {
        expect(
          findViolations(JSON.parse(serializeWorkshopFile(toWorkshopFile(snapshot, counters))), schema),
        ).toEqual([]);
      }),
      { numRuns: 20, interruptAfterTimeLimit: 5_000 },
    );
  });

  it('refuses a choice that is none, a field that is none and an empty text', () => {
    for (const fields of [{ horizon: 'soon' }, { colour: 'red' }, { statement: '' }]) {
      const text = changed((file) => Object.assign(file.records[3]!.fields, fields));
      expect(findViolations(JSON.parse(text), published())).not.toEqual([]);
    }
  });
});
