/** Files for other programs: CSV that no spreadsheet executes, calendars that fold, Markdown that stays text. */
import type { ReportBlock, ReportDocument } from '@shared/domain/report-block';
import { actionCalendar } from '@shared/exchange/calendar/action-calendar';
import { calendarLine, calendarText } from '@shared/exchange/calendar/calendar-line';
import { toCsv } from '@shared/exchange/registers/csv';
import { registerFiles } from '@shared/exchange/registers/registers';
import { buildBrief } from '@shared/report/build-brief';
import { blocksToMarkdown } from '@shared/report/markdown/block-markdown';
import { documentToMarkdown } from '@shared/report/markdown/document-markdown';
import { createRecordView } from '@shared/sections/record-view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_OF, rec, snapshotOf } from '../../../sections/build-snapshot';
import { tokenSnapshot } from '../report/full-snapshot';

/** A reader of RFC 4180 of its own, strict about quotes and line ends. */
function readCsv(text: string): readonly (readonly string[])[] {
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < text.length) {
    expect(text[at]).toBe('"');
    let cell = '';
    for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
      if (text[at] === '"') at += 1;
      cell += text[at];
    }
    row.push(cell);
    at += 1;
    if (text[at] === ',') at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('CSV', () => {
  it('gives every text back, and none that a spreadsheet would work out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), { minLength: 1 }),
        (rows) => {
          readCsv(toCsv(rows)).forEach((row, y) => {
            row.forEach((cell, x) => {
              const wanted = rows[y]?.[x]?.toWellFormed().replaceAll('\0', '\ufffd') ?? '';
              expect([wanted, `'${wanted}`]).toContain(cell);
              expect(cell).not.toMatch(/^\s*[=+\-@]/);
            });
          });
        },
      ),
    );
  });

  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', ' =cmd|x', '＝1', '\n-2'])(
    'defuses %j',
    (text) => {
      expect(readCsv(toCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('leaves figures alone, negative ones too', () => {
    expect(readCsv(toCsv([[-12.5, 'a "b", c', 3e-7]]))).toEqual([['-12.5', 'a "b", c', '3e-7']]);
  });

  it('is one file per kind with every record and every text, without single answers and private notes', () => {
    const { snapshot, tokens } = tokenSnapshot();
    const files = registerFiles(createRecordView(snapshot, AS_OF));
    const all = files.map(({ text }) => text).join('');
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['goal.csv', 'action_item.csv', 'links.csv']),
    );
    const lost = [...tokens].filter(([token]) => !all.includes(token)).map(([, place]) => place);
    const kept = lost.filter(
      (place) => !/^workshop\.|^(vote|agreement_poll)\.|private_notes$|person_token$/.test(place),
    );
    expect(kept).toEqual([]);
    expect(lost.some((place) => place.endsWith('private_notes'))).toBe(true);
    for (const { text } of files) {
      const [head = [], ...rows] = readCsv(text);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.length).toBe(head.length);
    }
  });

  it('writes money as a figure with its currency, and references as references', () => {
    const view = createRecordView(
      snapshotOf([
        rec('constraint', 'C-01', { statement: 'Money' }),
        rec('budget_line', 'BL-01', {
          cost_item: 'Work',
          amount: { amount_minor: -1_050, currency: 'EUR' },
          constraint_id: 'C-01',
        }),
      ]),
      AS_OF,
    );
    const file = registerFiles(view).find(({ name }) => name === 'budget_line.csv');
    const [head = [], row = []] = readCsv(file?.text ?? '');
    const cell = (label: RegExp) => row[head.findIndex((one) => label.test(one))];
    expect(cell(/^Amount$/)).toBe('-10.5');
    expect(cell(/currency/)).toBe('EUR');
    expect(row).toContain('C-01');
  });
});

describe('a calendar', () => {
  const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

  it('folds lines at 75 bytes and gives the same text back when unfolded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const folded = calendarLine('SUMMARY', calendarText(text));
        expect(folded.endsWith('\r\n')).toBe(true);
        for (const line of folded.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '').slice(0, -2)).toBe(`SUMMARY:${calendarText(text)}`);
      }),
    );
  });

  it('never cuts a character of several bytes, nor lets one line out of its text', () => {
    for (const line of calendarLine('X', 'é🎉字'.repeat(60)).split('\r\n'))
      expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line);
    expect(calendarText('a\r\nEND:VEVENT;b,c\\d\u0007')).toBe('a\\nEND:VEVENT\\;b\\,c\\\\d');
  });

  it('holds an all-day event for each action with a day, with a lasting UID and moments in UTC', () => {
    const snapshot = snapshotOf([
      rec('person', 'P-01', { full_name: 'Mina Okafor', email: 'mina@example.org' }),
      rec('action_item', 'A-01', {
        what: 'Ask, then tell',
        due_date: '2026-02-28',
        owner_id: 'P-01',
        done_criterion: 'Told',
      }),
      rec('action_item', 'A-02', { what: 'Given up', due_date: '2026-12-31', action_status: 'dropped' }),
      rec('action_item', 'A-03', { what: 'Some day' }),
    ]);
    const { text, events, withoutDay } = actionCalendar(
      createRecordView(snapshot, AS_OF),
      { revision: 7 },
      '2026-06-15T12:34:56.789+02:00',
    );
    expect([events, withoutDay]).toEqual([2, 1]);
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
      'UID:A-01@groundwork',
      'UID:A-02@groundwork',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'VERSION:2.0',
        'DTSTAMP:20260615T103456Z',
        'SEQUENCE:7',
        'DTSTART;VALUE=DATE:20260228',
        'DTEND;VALUE=DATE:20260301',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:A-01 Ask\\, then tell',
        'STATUS:CANCELLED',
        'TRANSP:TRANSPARENT',
      ]),
    );
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain('Mina Okafor');
    expect(text).not.toContain('example.org');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('Markdown', () => {
  it('keeps what people typed from being markup', () => {
    const hostile = '# <img src=x onerror=alert(1)> | *bold* [x](http://y) `code` ~~no~~\n1. one';
    const blocks: ReportBlock[] = [
      { type: 'paragraph', text: hostile },
      {
        type: 'table',
        columns: [{ label: 'A' }, { label: 'B', align: 'end' }],
        rows: [[hostile, 'x|y'], ['short']],
        empty: '',
      },
      { type: 'list', items: ['- nested'] },
    ];
    const text = blocksToMarkdown(blocks);
    expect(text).not.toMatch(/<(?!br>|\/?sub>)/);
    expect(text).not.toMatch(/(?<!\\)[*`~[\]]/);
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual([3, 3, 3, 3]);
    expect(rows[1]).toBe('| --- | ---: |');
    expect(text).toContain('- \\- nested');
  });

  it('says everything the full report says, cover and figures too, the same every time', () => {
    const { snapshot, tokens } = tokenSnapshot();
    const doc: ReportDocument = buildBrief({ kind: 'full', snapshot, asOf: AS_OF }, 0);
    const text = documentToMarkdown(doc);
    const printed = JSON.stringify([doc.blocks, doc.cover]);
    const lost = [...tokens].filter(([token]) => printed.includes(token) && !text.includes(token));
    // The name of a picture's file is for programs.
    expect(lost.map(([, place]) => place)).toEqual(['photo.sha256', 'photo.sha256']);
    expect(text).toContain('Workshop record, not legal advice.');
    expect(
      documentToMarkdown(buildBrief({ kind: 'full', snapshot: structuredClone(snapshot), asOf: AS_OF }, 0)),
    ).toBe(text);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('has one heading for the title, and a box for every box on a ballot', () => {
    const snapshot = snapshotOf([rec('goal', 'G-01', { statement: 'Answer faster' })]);
    for (const kind of ['executive', 'full', 'register', 'traceability', 'actions'] as const) {
      const text = documentToMarkdown(buildBrief({ kind, snapshot, asOf: AS_OF }, 0));
      expect(text.startsWith('# ')).toBe(true);
      expect(text).not.toMatch(/\n{3,}/);
      expect(text.endsWith('.*\n')).toBe(true);
    }
    const form: ReportBlock = {
      type: 'table',
      columns: [{ label: 'Id' }, { label: 'Vote', box: true }],
      rows: [['G-01']],
      empty: '',
    };
    expect(blocksToMarkdown([form])).toContain('| G-01 | ☐ |');
  });
});
