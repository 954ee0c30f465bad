/**
 * How long it takes to judge a workshop (findings, coverage, readiness) after one change: again from the start, and
 * keeping what the change does not touch.
 *
 * Arguments: sizes. Prints JSON: one row for each size, in milliseconds.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { createJudge, judge } from '@shared/readiness/judge';
import { createIndex, nextIndex, type RecordIndex } from '@shared/sections/record-index';
import { createRecordView, viewIndex } from '@shared/sections/record-view';
import { changesSince, type Judged } from '../../src/renderer/workers/judgement-changes';
import { bigSnapshot } from '../sections/big-snapshot';
import { AS_OF } from '../sections/build-snapshot';

const FULL_RUNS = 5;
/** Each kind in turn, so that cheap and dear ones are weighed alike. */
const KINDS = ['goal', 'feature', 'kpi', 'risk', 'dataset', 'person', 'monitor', 'system_requirement'];
const ROUNDS = 4;

const sizes = process.argv.slice(2).map(Number);
process.stdout.write(`${JSON.stringify(sizes.map(measure))}\n`);

function measure(size: number) {
  const snapshot = bigSnapshot(size);
  const full = Array.from({ length: FULL_RUNS }, () => {
    // New objects, because answers are kept with the records that they were given for.
    const fresh = structuredClone(snapshot);
    return time(() => judge(createRecordView(fresh, AS_OF)));
  });
  const judgeNext = createJudge();
  let index = createIndex(snapshot);
  let said: Judged = judgeNext(viewIndex(index, AS_OF));
  const edits: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of KINDS) {
      const changed = change(index, kind, round);
      if (!changed) continue;
      edits.push(
        time(() => {
          index = nextIndex(index, [changed]);
          const judged = judgeNext(viewIndex(index, AS_OF));
          changesSince(said, judged);
          said = judged;
        }),
      );
    }
  }
  const findings = said.checks.reduce((sum, check) => sum + check.findings.length, 0);
  return {
    records: snapshot.records.length,
    findings,
    full: median(full),
    edits,
    slowest: Math.max(...edits),
  };
}

/** One more word in a record of the kind, and another state. */
function change(index: RecordIndex, kind: string, round: number) {
  const records = index.byKind.get(kind) ?? [];
  const before = records[(round * 7) % Math.max(records.length, 1)];
  if (!before) return null;
  const after: WorkshopRecord = {
    ...before,
    status: before.status === 'agreed' ? 'proposed' : 'agreed',
    body: { ...before.body, comment: `Round ${round}` },
  };
  return { type: 'record' as const, before, after };
}

function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;
}
