/**
 * Every brief as its readers have it: printed by the printer, opened again, and compared with the blocks that it was
 * made from and with the records that it promises.
 */
import { BRIEF_KINDS, type BriefKind, type PageSize } from '@shared/domain/report-block';
import { createRecordView } from '@shared/sections/record-view';
import { describe, expect, it } from 'vitest';
import { type Case, exampleCase, printCase } from './cases';
import { expectedLeaves } from './expected';
import { fileFaults } from './file-faults';
import { withoutPlace } from './own-places';
import { pageFaults } from './page-faults';
import { promisedRefs } from './promised';
import { readProof } from './read-proof';
import { differencesOf, readLeaves } from './sequence';
import { tagFaults } from './tag-faults';
import { wayFaults } from './way-faults';

const LONG = process.env['LONG'] === '1';
const [LARGEST, ARABIC] = ['restaurant-recommendations.json', 'arabic-speech-data.json'] as const;
const EXAMPLES = [LARGEST, ARABIC, 'demand-forecasting.json', 'review-moderation.json'];
/** Without LONG=1: what is laid out in a way of its own, once more from right to left and on the other paper. */
const IN_ARABIC: readonly BriefKind[] = [
  'executive',
  'register',
  'for_sponsor',
  'journeys',
  'difference',
  'agenda',
];
const ON_LETTER: readonly BriefKind[] = ['executive', 'traceability', 'personas', 'room_cards'];
/** They show nothing of the records. */
const EMPTY_HANDED: readonly BriefKind[] = ['agenda', 'worksheets', 'role_cards'];

const all = (kinds: readonly BriefKind[], name: string, page: PageSize) =>
  kinds.map((kind) => [kind, name, page] as const);
const CASES = LONG
  ? EXAMPLES.flatMap((name) => [...all(BRIEF_KINDS, name, 'a4'), ...all(BRIEF_KINDS, name, 'letter')])
  : [
      ...all(BRIEF_KINDS, LARGEST, 'a4'),
      ...all(IN_ARABIC, ARABIC, 'a4'),
      ...all(ON_LETTER, LARGEST, 'letter'),
    ];

describe('the brief', () => {
  it.each(CASES)(
    '%s of %s on %s holds what it promises, in order, where it can be read',
    async (kind, name, page) => {
      const one: Case = { kind, page, ...exampleCase(name) };
      const printed = await printCase(one);
      const proof = await readProof(printed.bytes);
      const leaves = readLeaves(proof);
      expect(printed.missing).toEqual([]);
      expect(proof.pages.length).toBe(printed.pages);
      expect.soft(differencesOf(expectedLeaves(printed.document), leaves)).toEqual([]);

      const said = new Set(leaves.flatMap(({ text }) => text.match(/[A-Z]{1,5}-\d+/g) ?? []));
      const promised = promisedRefs(one);
      expect.soft(promised.length > 0).toBe(!EMPTY_HANDED.includes(kind));
      expect.soft(promised.filter((ref) => !said.has(ref))).toEqual([]);
      if (kind === 'full') {
        const view = createRecordView(one.snapshot, one.asOf);
        expect.soft(withoutPlace(view, promised, leaves)).toEqual([]);
      }

      expect.soft(pageFaults(proof, printed.document, page)).toEqual([]);
      expect.soft(wayFaults(proof, printed.document)).toEqual([]);
      expect.soft(tagFaults(proof, printed.document)).toEqual([]);
      expect.soft(fileFaults(proof, printed.document, kind === 'full')).toEqual([]);
    },
  );
});
