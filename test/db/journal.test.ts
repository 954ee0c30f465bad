import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createJournal, hashOp, type Journal, type JournalLine } from '../../src/main/db/journal';

/** What the disk does with the next writes: how many bytes it takes, or the error it answers with. */
const disk = vi.hoisted(() => ({ answers: [] as (number | string)[] }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    writeSync: (fd: number, data: string | Uint8Array, ...place: number[]) => {
      const answer = disk.answers.shift();
      if (answer === undefined) return fs.writeSync(fd, data as Uint8Array, ...place);
      if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer });
      const [from = 0] = place;
      return fs.writeSync(fd, Buffer.from(data).subarray(from, from + answer));
    },
  };
});

describe('a journal on a disk that is full for a while', () => {
  let folder: string;
  let journal: Journal;
  let lines: readonly JournalLine[];
  beforeEach(() => {
    disk.answers = [];
    folder = mkdtempSync(join(tmpdir(), 'groundwork-journal-'));
    journal = createJournal(folder);
    lines = chain(6);
  });
  afterEach(() => {
    journal.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const append = (...indexes: number[]) =>
    journal.append(
      'w',
      indexes.flatMap((index) => lines[index] ?? []),
    );

  it('writes on where the disk took only a part', () => {
    append(0);
    disk.answers = [40, 7];
    append(1);
    append(2);
    expect(journal.read('w')).toEqual(lines.slice(0, 3));
    expect(readFileSync(join(folder, 'journal', 'w.ndjson'), 'utf8').split('\n')).toHaveLength(4);
  });

  it.each(['ENOSPC', 'EFBIG', 'EIO'])('says %s, and the next lines are whole', (code) => {
    append(0);
    disk.answers = [40, code];
    expect(() => append(1)).toThrow(code);
    expect(journal.lastOf('w')).toMatchObject({ revision: 1 });
    append(1, 2);
    append(3);
    journal.close();
    expect(createJournal(folder).read('w')).toEqual(lines.slice(0, 4));
  });
});

describe('a journal with a damaged line', () => {
  it('gives the lines that follow a known op, whatever lies before it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'groundwork-journal-'));
    const journal = createJournal(folder);
    const lines = chain(6).map((line, index) => (index === 1 ? { ...line, label: 'flipped' } : line));
    journal.append('w', lines);
    expect(journal.read('w')).toEqual(lines.slice(0, 1));
    expect(journal.read('w', lines[3]?.sha256)).toEqual(lines.slice(4));
    journal.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

function chain(count: number): readonly JournalLine[] {
  const lines: JournalLine[] = [];
  for (let revision = 1; revision <= count; revision += 1) {
    const content = {
      opId: `op-${revision}`,
      workshopId: 'w',
      revision,
      type: 'do' as const,
      label: `step ${revision}`,
      at: '2026-11-23T09:00:00.000Z',
      actor: 'facilitator',
      subjectId: 'w',
      edits: '[]',
      refCounters: '{}',
      prevSha256: lines.at(-1)?.sha256 ?? '',
    };
    lines.push({ ...content, joins: false, sha256: hashOp(content) });
  }
  return lines;
}
