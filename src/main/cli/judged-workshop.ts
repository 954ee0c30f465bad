/** The workshop that a judging command is about, from the library or straight from a file, and the moment it is judged by. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { judgedAt, projectOf } from '@shared/domain/judged-at';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { fromWorkshopFile } from '@shared/exchange/from-workshop-file';
import { isDay } from '@shared/fields/field-kinds';
import { createRecordView, type RecordView } from '@shared/sections/record-view';
import type { Composition } from '../compose';
import { readWorkshop } from '../exchange/read-workshop';
import { createStaging } from '../exchange/staging';
import { type Arguments, Misuse } from './arguments';
import { findWorkshop } from './find-workshop';

/** How the commands that judge a workshop say which one is meant. */
export const SUBJECT_WORDS = 'ID|--file FILE [--as-of DAY]';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** The view to judge; nothing is written anywhere, a file is read without touching the library. */
export async function viewSubject(
  { subject, options }: Arguments,
  library: () => Composition,
): Promise<RecordView> {
  const asOf = readAsOf(options['as-of']);
  const file = options['file'];
  if (file === undefined) {
    const opened = library();
    const { snapshot } = opened.services.workshops.snapshot(findWorkshop(opened, subject));
    return viewAt(snapshot, asOf, options['as-of']);
  }
  if (subject !== undefined) throw new Misuse(subject, 'Name a workshop or a --file, not both');
  return viewAt(await readSnapshot(file, asOf), asOf, options['as-of']);
}

/** A closed workshop is judged by the day it was closed, unless a moment was asked for. */
function viewAt(snapshot: WorkshopSnapshot, asOf: string, wished: string | undefined): RecordView {
  return createRecordView(snapshot, wished === undefined ? judgedAt(projectOf(snapshot), asOf) : asOf);
}

/** A day stands for its noon (UTC), so that "today" is the same day nearly everywhere. */
function readAsOf(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString();
  if (isDay(value)) return `${value}T12:00:00.000Z`;
  const moment = MOMENT.test(value) && isDay(value.slice(0, 10)) ? new Date(value) : null;
  if (moment === null || Number.isNaN(moment.getTime()))
    throw new Misuse(
      '--as-of',
      `--as-of is "${value}" but must be a day (2026-11-23) or a moment with a zone`,
    );
  return moment.toISOString();
}

async function readSnapshot(file: string, asOf: string): Promise<WorkshopSnapshot> {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-'));
  const now = (): Date => new Date(asOf);
  try {
    const read = await createStaging(folder).withCopy(resolve(file), (staged) => readWorkshop(staged, now));
    let count = 0;
    // Counted ids keep the order of the file where records are otherwise equal, so the answer is always the same.
    const newId = (): string => {
      count += 1;
      return String(count).padStart(26, '0');
    };
    const { workshop, records, links } = fromWorkshopFile(read.file, { newId, now });
    return { workshop, revision: 0, records, links };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
