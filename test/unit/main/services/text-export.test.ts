/** Exports for other programs on the disk: whole files, right endings, nothing lost, redaction before anything else. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@shared/domain/result';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { createTextExportService } from '../../../../src/main/services/text-export';
import { rec, snapshotOf } from '../../../sections/build-snapshot';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-texts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SNAPSHOT = snapshotOf([
  rec('person', 'P-01', { full_name: 'Mina Okafor', role_title: 'Lead' }),
  rec('goal', 'G-01', { statement: '=1+1 faster' }, 'agreed'),
  rec('action_item', 'A-01', { what: 'Ask legal', due_date: '2026-07-01', owner_id: 'P-01' }),
]);

function serviceOf(snapshot: WorkshopSnapshot = SNAPSHOT, chosen: string | null = null) {
  const copied: string[] = [];
  const asked: string[] = [];
  const service = createTextExportService({
    ports: {
      now: () => new Date('2026-06-15T10:00:00Z'),
      copyText: (text) => copied.push(text),
      dialogs: {
        chooseSaveFile: async ({ fileName }) => {
          asked.push(fileName);
          return chosen;
        },
        chooseOpenFile: async () => null,
        chooseFolder: async () => null,
      },
    },
    snapshotOf: () => snapshot,
    deskOf: () => null,
    earlierOf: () => null,
  });
  return { service, copied, asked };
}

async function unzip(path: string): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(readFileSync(path));
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return files;
}

describe('exports for other programs', () => {
  it('put one table per kind into a zip, the same bytes every time', async () => {
    const { service } = serviceOf();
    expect(await service.exportTo('W', join(folder, 'a.zip'), 'csv')).toMatchObject({ fileName: 'a.zip' });
    await service.exportTo('W', join(folder, 'b.zip'), 'csv');
    expect(readFileSync(join(folder, 'b.zip')).equals(readFileSync(join(folder, 'a.zip')))).toBe(true);
    const files = await unzip(join(folder, 'a.zip'));
    expect([...files.keys()].sort()).toEqual(['action_item.csv', 'goal.csv', 'person.csv', 'standards.csv']);
    expect(files.get('standards.csv')).toMatch(/"ML Test Score","Infrastructure 1 .*","no",""/);
    expect(files.get('goal.csv')).toContain(`"'=1+1 faster"`);
  });

  it('add the ending and then never replace a file that the dialog did not ask about', async () => {
    const { service } = serviceOf();
    writeFileSync(join(folder, 'plan.ics'), 'mine');
    const { fileName } = await service.exportTo('W', join(folder, 'plan'), 'ics');
    expect(fileName).toBe('plan (2).ics');
    expect(readFileSync(join(folder, 'plan.ics'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, fileName), 'utf8')).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
  });

  it('refuse an empty calendar and an empty workshop, and leave nothing behind', async () => {
    const { service } = serviceOf(snapshotOf([rec('action_item', 'A-01', { what: 'Some day' })]));
    await expect(service.exportTo('W', join(folder, 'a.ics'), 'ics')).rejects.toThrow(Refusal);
    await expect(
      serviceOf(snapshotOf([])).service.exportTo('W', join(folder, 'a.zip'), 'csv'),
    ).rejects.toThrow(Refusal);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('write or copy any brief as Markdown, the full report when nobody chooses', async () => {
    const { service, copied } = serviceOf();
    await service.exportTo('W', join(folder, 'a.md'), 'markdown');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('Full report');
    await service.exportTo('W', join(folder, 'b.md'), 'markdown', { kind: 'actions' });
    const text = readFileSync(join(folder, 'b.md'), 'utf8');
    expect(text.startsWith('# Action list\n')).toBe(true);
    expect(service.copy({ workshopId: 'W', kind: 'actions' })).toBeNull();
    expect(copied).toEqual([text]);
  });

  it('leave names out of every format when the profile says so', async () => {
    const { service, copied } = serviceOf();
    const redaction = 'names' as const;
    await service.exportTo('W', join(folder, 'a.zip'), 'csv', { redaction });
    await service.exportTo('W', join(folder, 'a.ics'), 'ics', { redaction });
    service.copy({ workshopId: 'W', kind: 'actions', redaction });
    const all = [
      ...(await unzip(join(folder, 'a.zip'))).values(),
      readFileSync(join(folder, 'a.ics'), 'utf8').replaceAll('\r\n ', ''),
      ...copied,
    ].join('\n');
    expect(all).toContain('Ask legal');
    expect(all).not.toMatch(/Okafor/);
  });

  it('ask for a place with a name that says what it is, and do nothing when the dialog is closed', async () => {
    const { service, asked } = serviceOf();
    expect(await service.exportByDialog('W', 'ics')).toBeNull();
    expect(asked).toEqual(['Ticket routing kickoff - actions 2026-06-15.ics']);
    expect(readdirSync(folder)).toEqual([]);
  });
});
