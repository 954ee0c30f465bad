import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Misuse, parseArguments } from '../../../../src/main/cli/arguments';
import type { Output } from '../../../../src/main/cli/command';
import { findCommand } from '../../../../src/main/cli/commands';
import { exitCodeOf } from '../../../../src/main/cli/exit-codes';
import { findWorkshop } from '../../../../src/main/cli/find-workshop';
import type { Composition } from '../../../../src/main/compose';
import { changed } from '../exchange/sample';

const EXAMPLE = join(import.meta.dirname, '../../../../resources/examples/restaurant-recommendations.json');
const example = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as {
  links: readonly { from: string; type: string; to: string }[];
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-judge-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command the way the program does; none of these may touch the library. */
async function run(...words: string[]): Promise<Output> {
  const args = parseArguments(words);
  return findCommand(args.command ?? '').run(args, () => {
    throw new Error('The library was opened');
  });
}

const AT = ['--as-of', '2026-11-23'];

describe('judging a file', () => {
  it.each(['check', 'score', 'coverage', 'links'])('%s gives the same answer twice', async (command) => {
    const once = await run(command, '--file', EXAMPLE, ...AT);
    const twice = await run(command, '--file', EXAMPLE, ...AT);
    expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
    expect(once.json).toMatchObject({ asOf: '2026-11-23T12:00:00.000Z' });
  });

  it('judges by the day that is asked for', async () => {
    const overdue = async (day: string) =>
      JSON.stringify((await run('check', '--file', EXAMPLE, '--as-of', day)).json).includes('CK111');
    expect(await overdue('2026-01-13')).toBe(false);
    expect(await overdue('2027-11-23')).toBe(true);
  });

  it('refuses days that are none, a second subject and a file that is none', async () => {
    for (const words of [
      ['check', '--file', EXAMPLE, '--as-of', '2026-02-30'],
      ['check', '--file', EXAMPLE, '--as-of', '2026-02-30T10:00:00Z'],
      ['check', '--file', EXAMPLE, '--as-of', 'today'],
      ['check', '--file', EXAMPLE, '--fail-on', 'hint'],
      ['score', 'some id', '--file', EXAMPLE],
    ])
      await expect(run(...words), words.join(' ')).rejects.toBeInstanceOf(Misuse);
    writeFileSync(join(folder, 'bad.json'), '{"format":"groundwork-workshop"');
    const error = await run('check', '--file', join(folder, 'bad.json')).catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(Misuse);
    expect(exitCodeOf(error, 'file-damaged')).toBe(3);
  });
});

describe('check', () => {
  it.each([
    [undefined, 0],
    ['warning', 4],
    ['error', 4],
  ])('ends with the code asked for: --fail-on %s', async (limit, code) => {
    const more = limit === undefined ? [] : ['--fail-on', limit];
    expect((await run('check', '--file', EXAMPLE, ...AT, ...more)).exitCode).toBe(code);
  });

  it('fails on warnings only when it was told to', async () => {
    // One goal at the end of a workshop without a single error is not easily made; waived ones count as settled.
    const path = join(folder, 'waived.json');
    const errors = (await run('check', '--file', EXAMPLE, ...AT)).json as {
      findings: readonly { check: string; severity: string; records: readonly string[] }[];
    };
    const file = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as { records: object[] };
    errors.findings
      .filter(({ severity }) => severity === 'error')
      .forEach(({ check, records: [record] }, at) => {
        file.records.push({
          kind: 'check_waiver',
          ref: `W-${at + 11}`,
          status: 'draft',
          createdAt: '2026-11-20T09:00:00.000Z',
          updatedAt: '2026-11-20T09:00:00.000Z',
          fields: {
            check_id: check,
            ...(record && { record_id: record }),
            reason: 'The room knows and comes back to it before the pilot starts',
            approver_id: 'P-01',
            expires_on: '2026-12-20',
          },
        });
      });
    writeFileSync(path, JSON.stringify(file));
    const output = await run('check', '--file', path, ...AT, '--fail-on', 'error');
    expect(output.json).toMatchObject({ open: { error: 0 } });
    expect((output.json as { waived: number }).waived).toBeGreaterThan(0);
    expect(output.lines.some((line) => line.includes('[accepted by P-01'))).toBe(true);
    expect(output.exitCode).toBe(0);
    expect((await run('check', '--file', path, ...AT, '--fail-on', 'warning')).exitCode).toBe(4);
  });
});

describe('score', () => {
  it('never shows the figure without band, weakest section and next steps', async () => {
    const { json, lines } = await run('score', '--file', EXAMPLE, ...AT);
    const [figure] = lines.filter((line) => line.includes('of 100'));
    expect(figure).toMatch(/^(Stop|Explore|Shape|Pilot-ready|Build-ready|Launch-review-ready) \(/);
    const all = lines.join('\n');
    for (const words of ['Weakest: S', 'open error(s)', 'Best next steps', 'sections discussed'])
      expect(all).toContain(words);
    expect(all).not.toMatch(/[{}]/);
    const answer = json as { sections: readonly object[]; fixes: readonly { what: string }[] };
    expect(answer.sections).toHaveLength(16);
    expect(answer.fixes).toHaveLength(3);
    for (const { what } of answer.fixes) expect(what).toMatch(/[.?]$/);
  });
});

describe('coverage', () => {
  it('speaks of all 59 items, and its counts add up', async () => {
    const { json, lines } = await run('coverage', '--file', EXAMPLE, ...AT);
    const answer = json as { covered: number; half: number; open: number; items: readonly object[] };
    expect(answer.items).toHaveLength(59);
    expect(answer.covered + answer.half + answer.open).toBe(59);
    expect(lines).toHaveLength(61);
  });
});

describe('links', () => {
  it('lists every link of the file with its words, and the five chains', async () => {
    const { json, lines } = await run('links', '--file', EXAMPLE, ...AT);
    const answer = json as {
      links: readonly { from: string; type: string; to: string; label: string }[];
      chains: readonly { columns: readonly string[]; rows: readonly (readonly unknown[])[] }[];
    };
    const plain = (links: readonly { from: string; type: string; to: string }[]) =>
      links.map(({ from, type, to }) => `${from} ${type} ${to}`).sort();
    expect(plain(answer.links)).toEqual(plain(example.links));
    expect(answer.links.every(({ label }) => / |^[a-z]+$/.test(label))).toBe(true);
    expect(answer.chains).toHaveLength(5);
    for (const { columns, rows } of answer.chains)
      for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(lines.some((line) => line.startsWith('  gap: '))).toBe(true);
  });

  it('names what stands alone', async () => {
    const path = join(folder, 'alone.json');
    writeFileSync(
      path,
      changed((file) => {
        file.links = [];
      }),
    );
    const { lines } = await run('links', '--file', path, ...AT);
    expect(lines.some((line) => line.startsWith('  alone: G-'))).toBe(true);
  });
});

describe('which workshop is meant', () => {
  const card = (id: string, title: string, deletedAt: string | null = null) => ({ id, title, deletedAt });
  const library = {
    services: {
      workshops: {
        list: () => [
          card('A', 'Tickets'),
          card('B', 'Twice'),
          card('C', 'twice'),
          card('D', 'Gone', '2026-01-01'),
        ],
      },
    },
  } as unknown as Composition;

  it('is known by its id or by a title that only it has', () => {
    expect(findWorkshop(library, 'B')).toBe('B');
    expect(findWorkshop(library, ' tickets ')).toBe('A');
    expect(() => findWorkshop(library, 'Twice')).toThrow('use an id: B, C');
    expect(() => findWorkshop(library, 'Gone')).toThrow('No workshop has the id or the title "Gone"');
    expect(() => findWorkshop(library, undefined)).toThrow(Misuse);
  });
});
