/** Findings, coverage and readiness after one change, beside working everything out anew. */
import { execFileSync } from 'node:child_process';
import { median } from './measure.mjs';
import { bundle } from './subjects.mjs';

const SIZES = [200, 2_000, 20_000];
/** At this size people must not notice that anything is worked out. */
const AIM = { records: 2_000, ms: 100 };

export async function benchChecks() {
  const program = await bundle('judge-edits');
  const out = execFileSync(process.execPath, [program, ...SIZES.map(String)], { encoding: 'utf8' });
  const measured = JSON.parse(out.trim().split('\n').at(-1));
  return {
    title: 'findings, coverage and readiness after one change, ms',
    rows: measured.map(({ records, findings, full, edits, slowest }) => ({
      records,
      findings,
      'median edit': median(edits),
      'slowest edit': slowest,
      'all anew': full,
      ratio: median(edits) / full,
      aim: records === AIM.records ? `≤ ${AIM.ms}` : '',
    })),
  };
}
