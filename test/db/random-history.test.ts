/**
 * Any history at all: every revision can be looked at as it was, the journal alone brings all of it back, and what
 * is there leaves and returns as the same file. Links have both their ends and parts their whole at every moment.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

/** What is done; `a` and `b` choose what it is done to. */
type Step = (library: TestLibrary, workshopId: string, a: number, b: number) => Promise<unknown>;

const pick = <T>(things: readonly T[], index: number): T | undefined => things[index % things.length];
const idsOf = async (library: TestLibrary, id: string, ...kinds: readonly string[]) =>
  (await library.read(id)).records.filter(({ kind }) => kinds.includes(kind)).map((record) => record.id);

/** Restoring and deleting are done more often than the rest: what they leave behind is what goes wrong. */
const OFTEN = 4;

const STEPS: readonly Step[] = [
  async (library, workshopId, a, b) => {
    const parent = pick(await idsOf(library, workshopId, 'goal'), b);
    const body = { statement: `Goal ${a}`, ...(parent && a % 2 === 0 && { parent_goal_id: parent }) };
    await library.call('record.create', { workshopId, kind: 'goal', body, opId: opId() });
  },
  async (library, workshopId, a, b) => {
    const goals = await idsOf(library, workshopId, 'goal');
    const body = { statement: `Changed ${a}`, parent_goal_id: pick(goals, a + b) ?? null };
    await library.call('record.update', { workshopId, id: pick(goals, a) ?? '-', body, opId: opId() });
  },
  (library, workshopId, a) =>
    library.call('record.batch', {
      workshopId,
      label: 'add a goal and who gains',
      creates: [
        { key: 'j', kind: 'journey', body: { scenario: `Journey ${a}` } },
        { key: 'p', kind: 'journey_phase', body: { phase_name: `Phase ${a}`, journey_id: 'new:j' } },
        { key: 'g', kind: 'goal', body: { statement: `Goal ${a}` } },
        { key: 's', kind: 'stakeholder', body: { name: `People ${a}` } },
      ],
      updates: [],
      links: [{ fromId: 'new:g', type: 'benefits', toId: 'new:s' }],
      opId: opId(),
    }),
  async (library, workshopId, a, b) => {
    const ids = await idsOf(library, workshopId, 'goal', 'stakeholder', 'journey', 'journey_phase');
    const chosen = [pick(ids, a), pick(ids, b)].flatMap((id) => id ?? []);
    await library.call('record.delete', { workshopId, ids: [...new Set(chosen)], opId: opId() });
  },
  async (library, workshopId, a) => {
    const id = pick(await library.done('history.bin', { workshopId }), a)?.id;
    await library.call('history.unbin', { workshopId, ids: [id ?? '-'], opId: opId() });
  },
  async (library, workshopId, a, b) => {
    const entry = pick(await library.done('history.list', { workshopId, limit: 500 }), a);
    const recordId = pick(entry?.recordIds ?? [], b) ?? '-';
    await library.call('history.restore', { workshopId, recordId, seq: entry?.seq ?? 1, opId: opId() });
  },
  async (library, workshopId, a, b) => {
    const id = pick((await library.read(workshopId)).links, a)?.id ?? '-';
    await library.call('link.update', { workshopId, id, strength: (b % 3) + 1, opId: opId() });
  },
  (library, workshopId, a) =>
    library.call('workshop.update', {
      id: workshopId,
      template: pick(['discovery', 'half_day', 'full_day'], a) ?? '',
      title: `Title ${a}`,
      opId: opId(),
    }),
  (library, workshopId, a) =>
    library.call('workshop.archive', { id: workshopId, archived: a % 2 === 0, opId: opId() }),
  (library, workshopId) => library.call('history.undo', { workshopId, opId: opId() }),
  (library, workshopId) => library.call('history.undo', { workshopId, opId: opId() }),
  (library, workshopId) => library.call('history.redo', { workshopId, opId: opId() }),
];

function sorted<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A snapshot as it can be compared; when the row of a workshop was last touched is not part of its content. */
function content({ workshop, records, links }: WorkshopSnapshot) {
  return { workshop: { ...workshop, updatedAt: '' }, records: sorted(records), links: sorted(links) };
}

function expectSound({ records, links }: WorkshopSnapshot): void {
  const ids = new Set(records.map(({ id }) => id));
  for (const link of links) expect([ids.has(link.fromId), ids.has(link.toId)]).toEqual([true, true]);
  for (const { kind, body } of records)
    if (kind === 'journey_phase') expect(ids.has(String(body.journey_id))).toBe(true);
}

/** The file of a workshop, imported and written again. */
async function expectSameFile(library: TestLibrary, workshopId: string): Promise<void> {
  const { exchange } = library.services();
  const path = (name: string) => join(library.dataFolder, `${name}.json`);
  await exchange.exportTo(workshopId, path('first'), 'json');
  const { token } = await exchange.inspect(path('first'));
  const { id } = await library.done('file.import', { token, opId: opId() });
  await exchange.exportTo(id, path('second'), 'json');
  expect(readFileSync(path('second'), 'utf8')).toBe(readFileSync(path('first'), 'utf8'));
}

it('can be looked at, recovered and exported, whatever was done', async () => {
  const often = STEPS.slice(3, 6);
  const kinds = [...STEPS, ...Array.from({ length: OFTEN - 1 }, () => often).flat()];
  const step = fc.tuple(fc.constantFrom(...kinds), fc.nat(1_000), fc.nat(1_000), fc.boolean());
  const steps = fc.array(step, { minLength: 15, maxLength: 40, size: 'max' });
  await fc.assert(
    fc.asyncProperty(steps, async (todo) => {
      const library = openTestLibrary();
      try {
        const workshopId = await newWorkshop(library);
        const seen = new Map<number, ReturnType<typeof content>>();
        for (const [run, a, b, pauses] of todo) {
          if (pauses) library.wait(2_000);
          await run(library, workshopId, a, b);
          const now = await library.read(workshopId);
          expectSound(now);
          seen.set(now.revision, content(now));
        }
        const before = await library.read(workshopId);
        const bin = await library.done('history.bin', { workshopId });
        await expectSameFile(library, workshopId);
        library.close();
        for (const suffix of ['', '-wal'])
          rmSync(join(library.dataFolder, `workshops.db${suffix}`), { force: true });
        library.reopen();
        expect(await library.read(workshopId)).toEqual(before);
        expect(await library.done('history.bin', { workshopId })).toEqual(bin);
        for (const [revision, then] of seen) {
          const past = JSON.parse(await library.done('history.snapshot', { workshopId, revision }));
          expect(content(past)).toEqual(then);
        }
      } finally {
        library.dispose();
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
