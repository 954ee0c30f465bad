/** What may be left out of a file, and options that do not belong to what is asked for. */
import { describe, expect, it } from 'vitest';
import { Misuse, parseArguments } from '../../../../src/main/cli/arguments';
import type { Output } from '../../../../src/main/cli/command';
import { findCommand } from '../../../../src/main/cli/commands';
import type { Composition } from '../../../../src/main/compose';

const WORKSHOP_ID = '01M854D2CMAVPTCZG9V030E1QN';

/** Runs a command on a library that only notes which texts are asked of it. */
async function run(...words: string[]): Promise<{ readonly output: Output; readonly asked: unknown[] }> {
  const asked: unknown[] = [];
  const library = {
    services: {
      workshops: { list: () => [{ id: WORKSHOP_ID, title: 'One', deletedAt: null }] },
      texts: {
        exportTo: (_id: string, path: string, format: string, how: unknown) => {
          asked.push(format, how);
          return { fileName: path, bytes: 1, missingPhotos: 0 };
        },
      },
    },
  } as unknown as Composition;
  const args = parseArguments(words);
  const output = await findCommand(args.command ?? '').run(args, () => library);
  return { output, asked };
}

describe('export', () => {
  it.each([
    ['a.zip', 'csv'],
    ['a.ics', 'ics'],
    ['a.MD', 'markdown'],
  ])('leaves out of %s what the profile says', async (file, format) => {
    const { asked } = await run('export', WORKSHOP_ID, '--redact', 'outside', '--to', `/tmp/${file}`);
    expect(asked).toEqual([format, { redaction: 'outside' }]);
  });

  it.each(['a.groundwork', 'a.json', 'a'])('refuses to leave anything out of %s', async (file) => {
    const wish = run('export', WORKSHOP_ID, '--redact', 'names', '--to', `/tmp/${file}`);
    await expect(wish).rejects.toThrow(Misuse);
    await expect(wish).rejects.toThrow(/holds everything/);
  });
});

describe('brief', () => {
  it('refuses a board for a brief that is about the whole workshop', async () => {
    const wish = run(
      'brief',
      WORKSHOP_ID,
      '--kind',
      'full',
      '--activity',
      'S01/goal-order',
      '--to',
      '/tmp/a.md',
    );
    await expect(wish).rejects.toThrow(Misuse);
    await expect(wish).rejects.toThrow(/--activity does not belong to --kind full/);
  });

  it('takes the board along to a sheet for the room as Markdown', async () => {
    const { asked } = await run(
      ...['brief', WORKSHOP_ID, '--kind', 'ballots', '--activity', 'S01/goal-order', '--to', '/tmp/a.md'],
    );
    expect(asked[1]).toMatchObject({
      kind: 'ballots',
      activity: { sectionId: 'S01', activityId: 'goal-order' },
    });
  });
});
