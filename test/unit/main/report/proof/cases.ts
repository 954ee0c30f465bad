/** What is printed to be read back: every kind of brief of an example, through the printer that the app uses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BriefKind, PageSize, ReportDocument } from '@shared/domain/report-block';
import type { WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { buildBrief } from '@shared/report/build-brief';
import type { Redaction } from '@shared/report/redaction/profile';
import type { RoomMaterial } from '@shared/report/room/room-material';
import { createPress, type Press } from '../../../../../src/main/report/print-document';
import { runOrder } from '../../../../../src/main/report/run-order';
import { openExample } from '../../../examples/open-example';
import { FONT_FOLDER } from '../helpers';

/** A brief to print. */
export interface Case {
  readonly kind: BriefKind;
  readonly page: PageSize;
  readonly snapshot: WorkshopSnapshot;
  readonly asOf: string;
  readonly redaction?: Redaction;
}

/** What came of it: the file, and the blocks that it was made from in the end. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly missing: readonly { readonly codePoint: number }[];
  readonly document: ReportDocument;
}

/** The board whose ballots are printed: every example has goals to rank. */
export const BALLOT_PLACE = { sectionId: 'S01', activityId: 'goal-order' } as const;

let press: Promise<Press> | undefined;
let count = 0;

/** Prints as the printer's process does. */
export async function printCase({ kind, page, snapshot, asOf, redaction }: Case): Promise<Printed> {
  press ??= createPress(FONT_FOLDER);
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-proof-'));
  count += 1;
  const outFile = join(folder, `${count}.pdf`);
  const carried = join(folder, 'carried');
  if (kind === 'full') writeFileSync(carried, 'a workshop');
  let built: ReportDocument | null = null;
  let done = { pages: 0, missing: [] as readonly { readonly codePoint: number }[] };
  try {
    await runOrder(
      {
        ...{ type: 'print', kind, page, snapshot, asOf, outFile, fontFolder: FONT_FOLDER },
        ...(redaction && { redaction }),
        ...(kind === 'full' && { attachment: { file: carried, name: 'carried.groundwork' } }),
        ...(kind === 'difference' && { earlier: earlierThan(snapshot) }),
        ...(kind === 'ballots' && { room: materialFor() }),
      },
      {
        build: (order, tightness, sheets) => {
          built = buildBrief(order, tightness, sheets);
          return built;
        },
        reply: (reply) => {
          if (reply.type === 'failed') throw new Error(reply.message);
          if (reply.type === 'done') done = { pages: reply.pages, missing: reply.missing };
        },
      },
      () => press as Promise<Press>,
    );
    if (built === null) throw new Error('Nothing was built');
    return { ...done, bytes: new Uint8Array(readFileSync(outFile)), document: built };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function materialFor(): RoomMaterial {
  return { round: null, place: BALLOT_PLACE };
}

/** An example as it stood on its last day. */
export function exampleCase(name: string): Pick<Case, 'snapshot' | 'asOf'> {
  const { view, file } = openExample(name);
  return {
    snapshot: { workshop: view.workshop, revision: 1, records: view.all, links: view.links },
    asOf: file.workshop.updatedAt,
  };
}

/** A workshop that this one could have been carried over from: less was known, and some of it was said differently. */
export function earlierThan(snapshot: WorkshopSnapshot): WorkshopSnapshot {
  const left = new Set(
    snapshot.records.filter(({ kind }, at) => kind === 'action_item' && at % 2 === 0).map(({ id }) => id),
  );
  const seen = new Map<string, number>();
  const records = snapshot.records
    .filter(({ id }) => !left.has(id))
    .map((record): WorkshopRecord => {
      const nth = (seen.get(record.kind) ?? 0) + 1;
      seen.set(record.kind, nth);
      const { statement } = record.body;
      if (nth !== 2 || typeof statement !== 'string') return record;
      return { ...record, body: { ...record.body, statement: `${statement} (as first said)` } };
    });
  const dropped = records.find(({ kind }) => kind === 'goal');
  const links = snapshot.links.filter(({ fromId, toId }) => !left.has(fromId) && !left.has(toId));
  return {
    ...snapshot,
    records: dropped ? [...records, { ...dropped, id: 'dropped', ref: 'G-98' }] : records,
    links,
  };
}
