/** A report that carries its workshop opens again; any other PDF is refused in words. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPress, type Press, printDocument } from '../../../../src/main/report/print-document';
import { documentOf, FONT_FOLDER } from '../report/helpers';
import { createStage, refusalOf, type Stage } from './exchange-stage';
import { archive } from './sample';

const page = 'a4' as const;
let stage: Stage;
let press: Press | undefined;
beforeEach(() => {
  stage = createStage();
});
afterEach(() => stage.remove());

const NOTHING = /carries no workshop/;
const DAMAGED = /workshop inside this report is damaged/;

async function report(attached: Uint8Array | null, name = 'Übung.groundwork'): Promise<Buffer> {
  press ??= await createPress(FONT_FOLDER);
  const { bytes } = await printDocument(documentOf([{ type: 'paragraph', text: 'Seen' }]), {
    page,
    fontFolder: FONT_FOLDER,
    press,
    ...(attached && { attachment: { name, bytes: attached } }),
  });
  return Buffer.from(bytes);
}

const inspect = (content: Buffer, name = 'report.pdf') => stage.exchange.inspect(stage.put(name, content));

describe('a report', () => {
  it('opens again as the workshop that it carries', async () => {
    const preview = await inspect(await report(archive()));
    expect(preview).toMatchObject({ fileName: 'report.pdf', counts: { links: 1, records: 4 } });
    await stage.exchange.import(preview.token, 'op');
    expect(stage.library).toHaveLength(1);
    expect(stage.staged()).toEqual([]);
  });

  it('lists the file as its data for any reader, byte for byte', async () => {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const data = new Uint8Array(await report(archive()));
    const raw = Buffer.from(data).toString('latin1');
    const pdf = await pdfjs.getDocument({ data, verbosity: 0 }).promise;
    const files: unknown = await pdf.getAttachments();
    const listed = files instanceof Map ? [...files.values()] : Object.values(files as object);
    expect(listed).toHaveLength(1);
    const [{ filename, content }] = listed as [{ filename: string; content?: Uint8Array }];
    expect(filename).toBe('Übung.groundwork');
    if (content) expect(Buffer.from(content).equals(archive())).toBe(true);
    expect(raw).toContain('/AFRelationship /Data');
    expect(raw).toMatch(/\/CheckSum/);
  });

  it('is the same bytes each time', async () => {
    expect((await report(archive())).equals(await report(archive()))).toBe(true);
  });
});

describe('another PDF', () => {
  it.each([
    ['a report without a workshop', async () => report(null), NOTHING],
    ['a report that carries something else', async () => report(Buffer.from('hello')), NOTHING],
    ['no PDF at all', async () => Buffer.from('hello'), /not a PDF/],
    ['nothing', async () => Buffer.alloc(0), /not a PDF/],
    [
      'a report that was cut short',
      async () => {
        const whole = await report(archive());
        return whole.subarray(0, whole.indexOf('/EmbeddedFile') + 300);
      },
      DAMAGED,
    ],
    [
      'a report whose workshop was changed',
      async () => {
        const whole = await report(archive());
        const at = whole.indexOf('stream', whole.indexOf('/EmbeddedFile')) + 200;
        whole[at] = (whole[at] ?? 0) ^ 0xff;
        return whole;
      },
      DAMAGED,
    ],
    [
      'a stream that claims to be huge',
      async () =>
        Buffer.from(
          '%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Length 9999999999 /Params << /Size 1 >> >>\nstream\nx',
        ),
      NOTHING,
    ],
    [
      'a thousand embedded files',
      async () => Buffer.from(`%PDF-1.7\n${'1 0 obj << /Type /EmbeddedFile >> stream\n'.repeat(1_000)}`),
      NOTHING,
    ],
    [
      'an embedded archive that is hostile',
      async () => report(archive({ more: [{ name: '../evil.json', data: 'x' }] })),
      /name that does not belong/,
    ],
  ])('is refused: %s', async (_name, make, reason) => {
    const refusal = await refusalOf(inspect(await make()));
    expect(refusal).toMatchObject({
      code: reason === NOTHING ? 'file-unreadable' : 'file-damaged',
      reason: expect.stringMatching(reason),
    });
    expect(stage.staged()).toEqual([]);
  });

  it('does not unpack more than was promised', async () => {
    const { deflateSync } = await import('node:zlib');
    const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    const head = `%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode /Length ${bomb.length} /Params << /Size 10 >> >>\nstream\n`;
    const refusal = await refusalOf(inspect(Buffer.concat([Buffer.from(head), bomb])));
    expect(refusal.reason).toMatch(DAMAGED);
  });

  it('never does more than refuse, wherever a byte is changed', async () => {
    const whole = await report(archive());
    const first = whole.indexOf('/EmbeddedFile') - 40;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: first, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = Buffer.from(whole);
          changed[at] = (changed[at] ?? 0) ^ flip;
          const path = join(stage.folder, 'changed.pdf');
          writeFileSync(path, changed);
          await stage.exchange.inspect(path).then(
            // A change outside of the carried file leaves the workshop whole.
            (preview) => expect(preview.counts.records).toBe(4),
            (error: unknown) => expect(error).toHaveProperty('error.code'),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
