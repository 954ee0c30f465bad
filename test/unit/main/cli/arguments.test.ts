import { Refusal } from '@shared/domain/result';
import { describe, expect, it } from 'vitest';
import { parseArguments, refuseStrays } from '../../../../src/main/cli/arguments';

const refusal = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error.error.reason;
    throw error;
  }
  return undefined;
};

describe('the words of a command line', () => {
  it('never take an empty folder name for the folder one happens to be in', () => {
    expect(refusal(() => parseArguments(['list', '--data-dir', '']))).toBe(
      '--data-dir is missing; see --help',
    );
  });

  it.each([
    [['list', 'everything'], 'list', '"everything" does not belong to this command; see --help'],
    [['list', '--title', 'x'], 'list', '--title does not belong to this command; see --help'],
    [['check', 'x', '--to', 'y'], 'check ID', '--to does not belong to this command; see --help'],
    [['export', 'x', '--to', 'y'], 'export ID --to FILE', undefined],
    [['list', '--json'], 'list', undefined],
    [['new', '--template', 'x', '--title', 'y'], 'new --template T --title S [--client S]', undefined],
  ])('%j for "%s"', (argv, words, reason) => {
    expect(refusal(() => refuseStrays(parseArguments(argv), words))).toBe(reason);
  });
});
