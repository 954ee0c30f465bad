/** Opens a bundled example as the app would, without a database: parsed, imported, looked at on the day it was held. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCoverage } from '@shared/coverage/coverage';
import { fromWorkshopFile } from '@shared/exchange/from-workshop-file';
import { parseWorkshopFile } from '@shared/exchange/parse-workshop-file';
import type { WorkshopFile } from '@shared/exchange/workshop-file';
import { readiness } from '@shared/readiness/readiness';
import { createRecordView, type Finding, type RecordView } from '@shared/sections/record-view';
import { runChecks } from '@shared/sections/run-checks';

/** Where the examples are kept. */
export const EXAMPLES_FOLDER = join(import.meta.dirname, '../../../resources/examples');

/** An example and what the app says about it. */
export interface OpenExample {
  readonly file: WorkshopFile;
  readonly view: RecordView;
  readonly findings: readonly Finding[];
  /** References of the records a finding names. */
  readonly refsOf: (finding: Finding) => readonly string[];
  /** Sentences of the guide that are covered, half ones counted as half. */
  readonly covered: number;
  /** How ready the project is, 0 to 100. */
  readonly ready: number;
  /** Records by the section they belong to. */
  readonly perSection: Readonly<Record<string, number>>;
}

/** Reads an example by its file name; throws with the reason when the app would refuse it. */
export function openExample(name: string): OpenExample {
  const parsed = parseWorkshopFile(readFileSync(join(EXAMPLES_FOLDER, name), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.reason);
  const file = parsed.value;
  let count = 0;
  // Ids rise with time in the app as well; which of two doubles is the later one depends on it.
  const newId = () => {
    count += 1;
    return `id-${String(count).padStart(6, '0')}`;
  };
  const asOf = file.workshop.updatedAt;
  const made = fromWorkshopFile(file, { newId, now: () => new Date(asOf) });
  const view = createRecordView({ ...made, revision: 1 }, asOf);
  const findings = runChecks(view);
  const perSection: Record<string, number> = {};
  for (const record of view.all) {
    const home = view.homeOf(record);
    perSection[home] = (perSection[home] ?? 0) + 1;
  }
  return {
    file,
    view,
    findings,
    refsOf: (finding) => finding.recordIds.map((id) => view.find(id)?.ref ?? ''),
    covered: createCoverage()(view).reduce((sum, { value }) => sum + value, 0),
    ready: readiness(view, findings).overall,
    perSection,
  };
}
