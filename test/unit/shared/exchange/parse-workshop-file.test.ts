import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest } from '@shared/exchange/manifest';
import { parseWorkshopFile, serializeWorkshopFile } from '@shared/exchange/parse-workshop-file';
import { describe, expect, it } from 'vitest';
import { changed, type Draft, sampleFile, sampleText } from '../../main/exchange/sample';

const record = (file: Draft, ref: string) => file.records.find((candidate) => candidate.ref === ref)!;

/** What is changed in a good file, and the sentence that says so. */
const REFUSED: readonly (readonly [sentence: string, change: (file: Draft) => void])[] = [
  [
    'Record G-03: the field "horizon" holds "soon", which is not one of its choices.',
    (file) => (record(file, 'G-03').fields['horizon'] = 'soon'),
  ],
  [
    'Record G-03 has a field "colour", which this version of the format does not know.',
    (file) => (record(file, 'G-03').fields['colour'] = 'red'),
  ],
  [
    'Record SH-01: the field "power_pct" holds 120, which is more than its limit of 100.',
    (file) => (record(file, 'SH-01').fields['power_pct'] = 120),
  ],
  [
    'Record SH-01: the field "power_pct" holds "much", but a number belongs there.',
    (file) => (record(file, 'SH-01').fields['power_pct'] = 'much'),
  ],
  [
    'Record SH-01 has a field "quadrant", which this version of the format does not know.',
    (file) => (record(file, 'SH-01').fields['quadrant'] = 'monitor'),
  ],
  [
    'Record G-01: the field "target_date" holds "2026-02-30", which is not a day of the calendar.',
    (file) => (record(file, 'G-01').fields['target_date'] = '2026-02-30'),
  ],
  [
    'Record G-01: the field "statement" holds null, but a text belongs there.',
    (file) => (record(file, 'G-01').fields['statement'] = null),
  ],
  [
    'Record G-01: the field "statement" holds "", which is empty.',
    (file) => (record(file, 'G-01').fields['statement'] = ''),
  ],
  [
    'Record G-01: the field "owner_id" points to P-07, which is not in the file.',
    (file) => (record(file, 'G-01').fields['owner_id'] = 'P-07'),
  ],
  [
    'Record G-01: the field "owner_id" points to SH-01, which is of the wrong kind.',
    (file) => (record(file, 'G-01').fields['owner_id'] = 'SH-01'),
  ],
  [
    'Record G-03: following the field "parent_goal_id" leads back to G-03 itself.',
    (file) => (record(file, 'G-03').fields['parent_goal_id'] = 'G-03'),
  ],
  [
    'Record G-01: following the field "parent_goal_id" leads back to G-01 itself.',
    (file) => (record(file, 'G-01').fields['parent_goal_id'] = 'G-03'),
  ],
  ['Record G-01: "status" is missing.', (file) => delete record(file, 'G-01')['status']],
  [
    'Record G-01: "createdAt" holds "yesterday", which is not a moment written as 2026-03-31T09:30:00.000Z.',
    (file) => (record(file, 'G-01')['createdAt'] = 'yesterday'),
  ],
  [
    'Record G-01 is of the kind "gaol", which this version does not know.',
    (file) => (record(file, 'G-01').kind = 'gaol'),
  ],
  ['The reference G-01 is used by two records.', (file) => (record(file, 'G-03').ref = 'G-01')],
  [
    'Record H-01: a record of the kind "goal" has references such as G-03.',
    (file) => (record(file, 'G-01').ref = 'H-01'),
  ],
  [
    'Record G-001: a record of the kind "goal" has references such as G-03.',
    (file) => (record(file, 'G-01').ref = 'G-001'),
  ],
  [
    'Record no. 4: "ref" holds "g1", which is not a reference such as "G-03".',
    (file) => (record(file, 'G-01').ref = 'g1'),
  ],
  ['The counter of "goal" is 2, but there is a record G-03.', (file) => (file.counters['goal'] = 2)],
  [
    'The file has a field "goals", which this version of the format does not know.',
    (file) => (file.counters['goals'] = 2),
  ],
  [
    'Record PRJ-02: a workshop has only one record of the kind "project".',
    (file) => {
      file.records.splice(1, 0, { ...record(file, 'PRJ-01'), ref: 'PRJ-02' });
      delete file.counters['project'];
    },
  ],
  [
    'The link "G-01 benefits SH-09" needs SH-09, which is not in the file.',
    (file) => (file.links[0]!['to'] = 'SH-09'),
  ],
  [
    'The link "SH-01 benefits G-01" joins kinds of records that it is not made for.',
    (file) => Object.assign(file.links[0]!, { from: 'SH-01', to: 'G-01' }),
  ],
  [
    'The link "G-01 conflicts_with G-01" joins a record with itself.',
    (file) => Object.assign(file.links[0]!, { type: 'conflicts_with', to: 'G-01' }),
  ],
  ['The link "G-01 benefits SH-01" is in the file twice.', (file) => file.links.push(file.links[0]!)],
  [
    'Link no. 1: "type" holds "likes", which is not one of its choices.',
    (file) => (file.links[0]!['type'] = 'likes'),
  ],
  [
    'The workshop: "language" holds "no language", which is not a language tag such as "en".',
    (file) => (file.workshop['language'] = 'no language'),
  ],
  ['The workshop: "title" is missing.', (file) => delete file.workshop['title']],
  [
    'The file: "media" holds a list of 1, which is more than its limit of 0 entries.',
    (file) => (file['media'] = ['photo']),
  ],
  ['The file is not a Groundwork workshop.', (file) => (file['format'] = 'something')],
];

describe('reading a workshop file', () => {
  it('takes a good one as it is', () => {
    expect(parseWorkshopFile(sampleText)).toEqual({ ok: true, value: sampleFile });
  });

  it.each(REFUSED)('refuses: %s', (sentence, change) => {
    expect(parseWorkshopFile(changed(change))).toEqual({
      ok: false,
      error: { code: 'file-damaged', reason: sentence },
    });
  });

  it('takes the example and the manifest that the description of the format shows', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../docs/file-format.md'), 'utf8');
    const [workshop, manifest] = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, block]) => block!);
    expect(serializeWorkshopFile(JSON.parse(workshop!))).toBe(workshop);
    expect(parseWorkshopFile(workshop!)).toEqual({ ok: true, value: JSON.parse(workshop!) });
    expect(parseManifest(manifest!.replace('64 hexadecimal digits', 'a'.repeat(64))).ok).toBe(true);
  });

  it('says where the JSON breaks off', () => {
    const parsed = parseWorkshopFile(sampleText.replace('"language": "en",', '"language": "en"'));
    expect(!parsed.ok && parsed.error.reason).toBe('The workshop is not valid JSON near line 9.');
  });

  it('refuses what a newer app has written, whatever else is in it', () => {
    const parsed = parseWorkshopFile(changed((file) => Object.assign(file, { formatVersion: 2, rooms: [] })));
    expect(!parsed.ok && parsed.error.code).toBe('newer-file');
  });

  it('shows foreign text in a sentence without the marks that turn it around', () => {
    const parsed = parseWorkshopFile(
      changed((file) => (record(file, 'G-01').fields['horizon'] = `\u202egnol\u0000${'x'.repeat(500)}`)),
    );
    expect(!parsed.ok && parsed.error.reason).toMatch(/holds "gnolx+…", which/);
  });

  it('puts everything into its one form', () => {
    const loose = changed((file) => {
      file.records.reverse();
      record(file, 'G-01').fields = {
        owner_id: 'P-02',
        statement: '  Send tickets\u0007 to the\tright queue ',
        horizon: 'short_term',
      };
      file.links[0]!['note'] = 'less sorting\n';
      file.counters = {};
    });
    const parsed = parseWorkshopFile(loose);
    if (!parsed.ok) throw new Error(parsed.error.reason);
    const { counters, records } = parsed.value;
    expect(counters).toEqual({
      project: 1,
      person: 2,
      stakeholder: 1,
      goal: 3,
      dpia_screening: 1,
      risk_classification: 1,
    });
    // Within a kind the order is the author's; the kinds themselves have one.
    expect(records.map(({ ref }) => ref)).toEqual([
      'PRJ-01',
      'P-02',
      'SH-01',
      'G-03',
      'G-01',
      'DP-01',
      'RC-01',
    ]);
    expect(Object.entries(records[4]!.fields)).toEqual([
      ['statement', 'Send tickets to the right queue'],
      ['horizon', 'short_term'],
      ['owner_id', 'P-02'],
    ]);
    expect(parseWorkshopFile(serializeWorkshopFile(parsed.value))).toEqual(parsed);
  });
});
