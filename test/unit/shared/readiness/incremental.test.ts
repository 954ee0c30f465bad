/** Keeping what an edit does not touch must never show: after any edits the answer is that of a first run. */
import type { Edit } from '@shared/domain/change';
import type { Link, WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { createJudge, judge } from '@shared/readiness/judge';
import { createIndex, nextIndex, type RecordIndex } from '@shared/sections/record-index';
import { createRecordView, viewIndex } from '@shared/sections/record-view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changesSince, type Judged } from '../../../../src/renderer/workers/judgement-changes';
import { bigSnapshot } from '../../../sections/big-snapshot';
import { AS_OF, snapshotOf } from '../../../sections/build-snapshot';
import { type RandomWorkshop, randomWorkshop } from './random-workshop';

/** A step between two workshops that share ids: records and links of the second come in, change or go. */
type Step = readonly (readonly [number, 'take' | 'drop' | 'retire' | 'link' | 'unlink'])[];

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.array(fc.tuple(fc.nat(9_999), fc.constantFrom('take', 'drop', 'retire', 'link', 'unlink')), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 6 },
);

function toEdits(index: RecordIndex, other: RandomWorkshop, step: Step): readonly Edit[] {
  const present = [...index.byId.values()];
  const pick = <T>(list: readonly T[], seed: number): T | undefined => list[seed % Math.max(list.length, 1)];
  const change: Readonly<Record<Step[number][1], (seed: number) => Edit | null>> = {
    take: (seed) => {
      const record = pick(other.records, seed);
      return record ? recordEdit(index.byId.get(record.id) ?? null, record) : null;
    },
    drop: (seed) => {
      const record = pick(present, seed);
      return record ? recordEdit(record, null) : null;
    },
    retire: (seed) => {
      const record = pick(present, seed);
      return record ? recordEdit(record, { ...record, status: 'superseded' }) : null;
    },
    link: (seed) => {
      const link = pick(other.links, seed);
      return link ? linkEdit(index.links.find(({ id }) => id === link.id) ?? null, link) : null;
    },
    unlink: (seed) => {
      const link = pick(index.links, seed);
      return link ? linkEdit(link, null) : null;
    },
  };
  return step.flatMap(([seed, what]) => change[what](seed) ?? []);
}

function recordEdit(before: WorkshopRecord | null, after: WorkshopRecord | null): Edit {
  return { type: 'record', before, after };
}

function linkEdit(before: Link | null, after: Link | null): Edit {
  return { type: 'link', before, after };
}

function toSnapshot(index: RecordIndex): WorkshopSnapshot {
  return { ...snapshotOf([...index.byId.values()]), workshop: index.workshop, links: index.links };
}

describe('judging again after edits', () => {
  it('gives what a first run gives, findings, coverage and readiness', () => {
    fc.assert(
      fc.property(randomWorkshop(40), randomWorkshop(40), steps, (first, second, all) => {
        const judgeNext = createJudge();
        let index = createIndex({ ...snapshotOf(first.records), links: first.links });
        let sent: Judged = applyChanges(null, changesSince(null, judgeNext(viewIndex(index, AS_OF))));
        for (const step of all) {
          index = nextIndex(index, toEdits(index, second, step));
          const judged = judgeNext(viewIndex(index, AS_OF));
          expect(judged).toEqual(judge(createRecordView(structuredClone(toSnapshot(index)), AS_OF)));
          sent = applyChanges(sent, structuredClone(changesSince(sent, judged)));
          expect(sent).toEqual({
            checks: judged.checks,
            coverage: judged.coverage,
            readiness: judged.readiness,
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('follows the day, the title of the workshop and its template', () => {
    const judgeNext = createJudge();
    let index = createIndex(bigSnapshot(120));
    judgeNext(viewIndex(index, AS_OF));
    const later = '2027-03-01T09:00:00.000Z';
    const workshop = { ...index.workshop, template: 'discovery' };
    index = nextIndex(index, [{ type: 'workshop', before: index.workshop, after: workshop }]);
    const judged = judgeNext(viewIndex(index, later));
    expect(judged).toEqual(judge(createRecordView(toSnapshot(index), later)));
    expect(judged.readiness.scope).not.toBeNull();
  });

  it('leaves what no edit has touched as it was', () => {
    const judgeNext = createJudge();
    const index = createIndex(bigSnapshot(400));
    const before = judgeNext(viewIndex(index, AS_OF));
    const [extreme] = before.findings.filter(({ check }) => check === 'CK112');
    const risk = index.byId.get(extreme?.recordIds[0] ?? '');
    if (!risk) throw new Error('No extreme risk');
    const next = nextIndex(index, [recordEdit(risk, { ...risk, body: { ...risk.body, likelihood: 1 } })]);
    const { checks, coverage, sections } = changesSince(before, judgeNext(viewIndex(next, AS_OF)));
    expect(checks.map(({ check }) => check)).toEqual(['CK112']);
    expect([coverage, sections]).toEqual([[], []]);
  });

  it('lists links and records in the same order however they came in', () => {
    const snapshot = bigSnapshot(200);
    const half = createIndex({
      ...snapshot,
      records: snapshot.records.slice(0, 90),
      links: snapshot.links.slice(0, 40),
    });
    const rest: readonly Edit[] = [
      ...snapshot.links.slice(40).map((link) => linkEdit(null, link)),
      ...snapshot.records.slice(90).map((record) => recordEdit(null, record)),
    ];
    const grown = viewIndex(nextIndex(half, [...rest].reverse()), AS_OF);
    const whole = createRecordView(snapshot, AS_OF);
    expect(grown.all).toEqual(whole.all);
    expect(grown.links).toEqual(whole.links);
    expect(grown.linksOf('supports')).toEqual(whole.linksOf('supports'));
    for (const { id } of whole.list('goal')) {
      expect(grown.linksFrom(id)).toEqual(whole.linksFrom(id));
      expect(grown.linksTo(id)).toEqual(whole.linksTo(id));
    }
  });
});
