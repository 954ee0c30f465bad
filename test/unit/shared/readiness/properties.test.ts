/** What must hold for every workshop, however it was filled in. */
import { judge } from '@shared/readiness/judge';
import { readiness, type SectionReadiness } from '@shared/readiness/readiness';
import { SCORE_PARTS } from '@shared/readiness/weights';
import { createRecordView, type RecordView } from '@shared/sections/record-view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_OF, snapshotOf } from '../../../sections/build-snapshot';
import { mend } from './mend';
import { addFlawed, type RandomWorkshop, randomWorkshop } from './random-workshop';

function look({ records, links }: RandomWorkshop): RecordView {
  return createRecordView({ ...snapshotOf(records), links }, AS_OF);
}

describe('readiness', () => {
  it('is 0 for an empty project, and every point is explained', () => {
    const { readiness: empty } = judge(look({ records: [], links: [] }));
    expect(empty.overall).toBe(0);
    expect(empty).toMatchObject({ band: 'explore', discussed: 0, weakest: 'S01' });
    expect(empty.sections.map(({ score }) => score)).toEqual(empty.sections.map(() => 0));
    expectExplained(empty.sections, empty.overall);
  });

  it('is explained to the last point', () => {
    fc.assert(
      fc.property(randomWorkshop(60), (workshop) => {
        const judged = judge(look(workshop)).readiness;
        expectExplained(judged.sections, judged.overall);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same about the same workshop, in whatever order it was read', () => {
    fc.assert(
      fc.property(randomWorkshop(40), (workshop) => {
        const turned = structuredClone({
          records: [...workshop.records].reverse(),
          links: [...workshop.links].reverse(),
        });
        expect(judge(look(turned))).toEqual(judge(look(workshop)));
      }),
      { numRuns: 30 },
    );
  });

  it('is never raised by a record that says nothing', () => {
    fc.assert(
      fc.property(randomWorkshop(40), fc.nat(9_999), (workshop, seed) => {
        const more = addFlawed(workshop, seed);
        fc.pre(more !== null);
        const [view, after] = [look(workshop), look(more ?? workshop)];
        // A check that asks for any record of a kind is answered by a bad one as well, so its findings stay open here.
        const { findings } = judge(view);
        const known = new Set(findings.map(({ key }) => key));
        const all = [...findings, ...judge(after).findings.filter(({ key }) => !known.has(key))];
        const [before, now] = [readiness(view, findings), readiness(after, all)];
        expect(now.overall).toBeLessThanOrEqual(before.overall + 1e-9);
        now.sections.forEach((section, at) => {
          for (const part of SCORE_PARTS)
            expect(section.parts[part], `${section.id} ${part}`).toBeLessThanOrEqual(
              (before.sections[at]?.parts[part] ?? 0) + 1e-9,
            );
        });
      }),
      { numRuns: 100 },
    );
  });

  it('is never lowered by mending what is listed', () => {
    const mended: string[] = [];
    fc.assert(
      fc.property(randomWorkshop(50), fc.nat(999), (workshop, pick) => {
        const view = look(workshop);
        const { findings, readiness: before } = judge(view);
        const rows = before.sections.flatMap(({ id, gaps }) => gaps.map((row) => ({ section: id, row })));
        const fixes = rows.flatMap(({ section, row }) => mend(workshop, section, row) ?? []);
        const parts = [...new Set(fixes.map(({ part }) => part))];
        const ofPart = fixes.filter(({ part }) => part === parts[pick % parts.length]);
        const fix = ofPart[pick % Math.max(ofPart.length, 1)];
        fc.pre(fix !== undefined);
        if (!fix) return;
        mended.push(fix.part);
        const after = look(fix.workshop);
        // What is typed as an answer here may contradict other records; that is not what mending means.
        const known = new Set(findings.map(({ key }) => key));
        const still = judge(after).findings.filter(({ key }) => known.has(key));
        const now = readiness(after, still);
        expect(now.overall, `${fix.section} ${fix.what}`).toBeGreaterThanOrEqual(before.overall - 1e-9);
      }),
      { numRuns: 150 },
    );
    expect(new Set(mended)).toEqual(new Set(['Q', 'L', 'O', 'E']));
  });
});

function expectExplained(sections: readonly SectionReadiness[], overall: number): void {
  let lost = 0;
  for (const { id, score, gaps, effective } of sections) {
    if (score === null) continue;
    const points = gaps.reduce((sum, row) => sum + row.points, 0);
    expect(points, id).toBeCloseTo(100 - score, 6);
    lost += points * effective;
  }
  expect(lost).toBeCloseTo(100 - overall, 6);
}
