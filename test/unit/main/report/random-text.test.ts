/** Random texts from all over Unicode, the same ones in every run: none is lost, none stops the printer. */

import type { ReportBlock } from '@shared/domain/report-block';
import { describe, expect, it } from 'vitest';
import { createPress, printDocument } from '../../../../src/main/report/print-document';
import { characters, documentOf, FONT_FOLDER, onePerPage, readPdf, textOf } from './helpers';

const ROUNDS = 6;
const TEXTS = 24;
const COMMON = [0x20, 0x28, 0x29, 0x5d0, 0x628, 0x31, 0x61, 0x200d, 0xfe0f, 0x301, 0x0a];

/** All assigned characters of the first three planes. */
function assignedCodePoints(): number[] {
  const found: number[] = [];
  for (let codePoint = 0x20; codePoint < 0x30000; codePoint++) {
    if (!/^[\p{Cn}\p{Co}\p{Cs}]$/u.test(String.fromCodePoint(codePoint))) found.push(codePoint);
  }
  return found;
}

/** A small generator with a fixed start (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const assigned = assignedCodePoints();
const press = await createPress(FONT_FOLDER);

function randomText(random: (below: number) => number): string {
  const around = random(3) === 0 ? null : random(assigned.length);
  const letters = Array.from({ length: random(150) }, () => {
    if (random(8) === 0) return COMMON[random(COMMON.length)] ?? 0x20;
    return (
      assigned[around === null ? random(assigned.length) : (around + random(120)) % assigned.length] ?? 0x20
    );
  });
  return `${String.fromCodePoint(...letters)}x`;
}

describe('random texts', () => {
  it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
    'round %i keeps every character',
    async (round) => {
      const random = createRandom(round + 1);
      const texts = Array.from({ length: TEXTS }, () => randomText(random));
      const rows = texts.map((text, index) => [text, texts[(index + 1) % TEXTS] ?? '']);
      const everywhere: ReportBlock[] = [
        { type: 'page-break' },
        { type: 'heading', level: 1, text: texts[4] ?? '' },
        {
          type: 'table',
          columns: [{ label: texts[0] ?? '', narrow: true }, { label: texts[1] ?? '' }],
          rows,
          empty: '',
        },
        { type: 'list', items: texts },
        {
          type: 'fields',
          rows: texts.map((text, index) => ({ label: text, value: texts[(index + 3) % TEXTS] ?? '' })),
        },
        { type: 'callout', tone: 'info', title: texts[5] ?? '', text: texts[6] ?? '' },
      ];
      const header = { left: texts[2] ?? '', right: texts[3] ?? '' };
      const doc = documentOf([...onePerPage(texts), ...everywhere], { title: texts[3] ?? '', header });
      const printed = await printDocument(doc, { page: 'a4', fontFolder: FONT_FOLDER, press });
      const { pages } = await readPdf(printed.bytes);
      const lost = texts.filter((text, index) => characters(textOf(pages[index])) !== characters(text));
      expect(lost).toEqual([]);
    },
  );
});
