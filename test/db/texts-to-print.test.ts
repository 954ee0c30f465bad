/**
 * Texts of the world on their whole way: typed as notes, kept by the real services in SQLite, printed in the full
 * report, read back from the PDF. What is kept differs from what was typed only in form (NFC, ends of lines, blanks
 * around it); what is read differs from what is kept only where the printer counted a missing character.
 */
import { readFileSync } from 'node:fs';
import type { BriefReply } from '@shared/report/brief-job';
import { buildBrief } from '@shared/report/build-brief';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StartBrief } from '../../src/main/ports';
import { createPress } from '../../src/main/report/print-document';
import { runOrder } from '../../src/main/report/run-order';
import { characters, FONT_FOLDER, type PlacedText, readPdf } from '../unit/main/report/helpers';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../unit/fixtures/text/${name}`, import.meta.url), 'utf8')) as T;

interface Sample {
  readonly id: string;
  readonly specimen_36?: string;
  readonly tester?: string;
}

/** What notes are made of; a note takes 2,000 characters. */
const samples = fixture<readonly Sample[]>('gflanguages-samples.json').map(({ id, specimen_36, tester }) => ({
  id,
  text: (specimen_36 ?? tester ?? '').slice(0, 1_200),
}));
const naughty = fixture<readonly string[]>('blns.json').map((text, at) => ({ id: `blns ${at}`, text }));

/** All of them with LONG=1, every sixth otherwise. */
const LONG = process.env['LONG'] === '1';
/** References of notes stand left of this, in points. */
const ID_COLUMN = 90;

/** Prints in this process with the code of the printer's own. */
const press = createPress(FONT_FOLDER);
const startBrief: StartBrief = (order) => {
  const replies: BriefReply[] = [];
  const finished = runOrder(order, { build: buildBrief, reply: (reply) => replies.push(reply) }, () => press);
  return {
    finished: finished.then(() => replies.at(-1) as Exclude<BriefReply, { type: 'progress' }>),
    cancel: () => undefined,
  };
};

let library: TestLibrary;
beforeAll(() => {
  library = openTestLibrary(undefined, { startBrief });
});
afterAll(() => library.dispose());

/** Types each text as a note and prints; answers with what is kept and what is read, in the order of the texts. */
async function carry(texts: readonly string[]) {
  const workshopId = await newWorkshop(library, texts[0]?.trim().slice(0, 100) || 'Texts');
  const refs: string[] = [];
  for (const body of texts) {
    const made = await library.call('record.create', {
      workshopId,
      kind: 'note',
      body: { body },
      opId: opId(),
    });
    refs.push(made.ok ? made.value.id : '');
  }
  const { records } = await library.read(workshopId);
  const jobId = `job-${workshopId}`;
  const reply = await library.done('brief.print', { workshopId, kind: 'full', page: 'a4', jobId });
  const pdf = await readPdf(new Uint8Array(library.services().briefs.read(jobId)));
  const byId = new Map(records.map((record) => [record.id, record]));
  const printed = textsByRef(pdf.pages.flat());
  return {
    reply,
    pdf,
    notes: refs.map((id) => ({
      kept: String(byId.get(id)?.body['body'] ?? ''),
      read: printed.get(byId.get(id)?.ref ?? '') ?? '',
    })),
  };
}

/** What stands beside each reference of a note, up to the next one. */
function textsByRef(placed: readonly PlacedText[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let ref = '';
  for (const { text, x } of placed) {
    if (x < ID_COLUMN && /^N-\d+$/.test(text)) ref = text;
    else if (ref !== '') texts.set(ref, (texts.get(ref) ?? '') + text);
  }
  return texts;
}

/** The characters of one text that the other does not have, each as often as it lacks. */
function lackingIn(read: string, kept: string): string {
  const left = new Map<string, number>();
  for (const letter of characters(read)) left.set(letter, (left.get(letter) ?? 0) + 1);
  return [...characters(kept)]
    .filter((letter) => {
      const count = left.get(letter) ?? 0;
      left.set(letter, count - 1);
      return count <= 0;
    })
    .join('');
}

const bare = (text: string): string =>
  text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\ufffd]/gu, '');

describe('texts of the world', () => {
  it('go from a note to the report, and none of their letters is lost', { timeout: 240_000 }, async () => {
    const texts = [...samples, ...naughty].filter(
      ({ text }, at) => text.trim() !== '' && (LONG || at % 6 === 0),
    );
    const { reply, notes } = await carry(texts.map(({ text }) => text));
    const missing = new Set(reply.missing.map(({ codePoint }) => String.fromCodePoint(codePoint)));
    const lost = texts.flatMap(({ id }, at) => {
      const { kept = '', read = '' } = notes[at] ?? {};
      const lacking = [...lackingIn(read, kept)].filter((letter) => !missing.has(letter)).join('');
      return lacking === '' ? [] : [`${id}: ${lacking}`];
    });
    expect(lost).toEqual([]);
    const changed = texts.filter(({ text }, at) => bare(notes[at]?.kept ?? '') !== bare(text));
    expect(changed.map(({ id }) => id)).toEqual([]);
    const whole = notes.filter(({ kept, read }) => bare(read).includes(bare(kept)));
    expect(whole.length / notes.length).toBeGreaterThan(0.7);
    if (LONG)
      process.stdout.write(
        `${texts.length} texts: ${whole.length} in the same order, ${missing.size} boxes\n`,
      );
  });
});
