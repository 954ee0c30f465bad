/**
 * The objects of a PDF as they stand in the file, read without the library that made or shows them: what pdf.js does
 * not tell (fonts, structure, actions) is looked up here. Object streams and encryption are not known; the printer
 * uses neither.
 */
import { inflateSync } from 'node:zlib';

/** A name, without its slash. */
export class PdfName {
  constructor(readonly name: string) {}
}

/** A reference to an object. */
export class PdfRef {
  constructor(readonly number: number) {}
}

/** Entries of a dictionary by their names. */
export type PdfDict = ReadonlyMap<string, PdfValue>;
export type PdfValue = number | boolean | null | string | PdfName | PdfRef | PdfDict | readonly PdfValue[];

/** One indirect object. */
export interface PdfObject {
  readonly value: PdfValue;
  /** Unpacked content, where it is a stream that can be unpacked. */
  readonly stream: Buffer | null;
}

const DELIMITER = /[\s()<>[\]{}/%]/;

/** All objects by number. */
export function readObjects(bytes: Uint8Array): ReadonlyMap<number, PdfObject> {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, PdfObject>();
  const starts = /(?:^|[\r\n])(\d+) 0 obj\b/g;
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const reader = new Reader(text, starts.lastIndex);
    const value = reader.value();
    const streamAt = /^\s*stream\r?\n/.exec(text.slice(reader.at, reader.at + 20));
    let stream: Buffer | null = null;
    if (streamAt && value instanceof Map) {
      const from = reader.at + streamAt[0].length;
      const length = value.get('Length');
      const to = typeof length === 'number' ? from + length : text.indexOf('endstream', from);
      stream = unpacked(Buffer.from(text.slice(from, to), 'latin1'), value);
      starts.lastIndex = to;
    } else starts.lastIndex = reader.at;
    objects.set(Number(found[1]), { value, stream });
  }
  return objects;
}

function unpacked(packed: Buffer, dict: PdfDict): Buffer | null {
  const filter = dict.get('Filter');
  if (filter === undefined) return packed;
  return filter instanceof PdfName && filter.name === 'FlateDecode' ? inflateSync(packed) : null;
}

/** Looks behind a reference. */
export function resolve(
  objects: ReadonlyMap<number, PdfObject>,
  value: PdfValue | undefined,
): PdfValue | undefined {
  return value instanceof PdfRef ? objects.get(value.number)?.value : value;
}

/** A value as a dictionary; an empty one when it is none. */
export function dictOf(objects: ReadonlyMap<number, PdfObject>, value: PdfValue | undefined): PdfDict {
  const found = resolve(objects, value);
  return found instanceof Map ? found : new Map<string, PdfValue>();
}

/** A text string: UTF-16 with its mark, else one byte per character. */
export function textString(value: PdfValue | undefined): string {
  if (typeof value !== 'string') return '';
  if (!value.startsWith('\u00fe\u00ff')) return value;
  return Buffer.from(value.slice(2), 'latin1').swap16().toString('utf16le');
}

class Reader {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  value(): PdfValue {
    this.skip();
    const { text } = this;
    const sign = text[this.at] ?? '';
    if (text.startsWith('<<', this.at)) return this.dict();
    if (sign === '[') return this.list();
    if (sign === '(') return this.literal();
    if (sign === '<') return this.hex();
    if (sign === '/') {
      this.at += 1;
      return new PdfName(this.word().replace(/#([0-9a-f]{2})/gi, (_, code) => fromHex(code)));
    }
    const reference = /^(\d+) 0 R\b/.exec(text.slice(this.at, this.at + 24));
    if (reference) {
      this.at += reference[0].length;
      return new PdfRef(Number(reference[1]));
    }
    const word = this.word();
    if (word === '') throw new Error(`No value at ${this.at}`);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : Number(word);
  }

  private dict(): PdfDict {
    const entries = new Map<string, PdfValue>();
    this.at += 2;
    for (this.skip(); !this.text.startsWith('>>', this.at); this.skip()) {
      const name = this.value();
      if (!(name instanceof PdfName)) throw new Error(`No name at ${this.at}`);
      entries.set(name.name, this.value());
    }
    this.at += 2;
    return entries;
  }

  private list(): readonly PdfValue[] {
    const values: PdfValue[] = [];
    this.at += 1;
    for (this.skip(); this.text[this.at] !== ']'; this.skip()) values.push(this.value());
    this.at += 1;
    return values;
  }

  private literal(): string {
    let depth = 0;
    let said = '';
    for (; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at] ?? '';
      if (sign === '\\') {
        this.at += 1;
        const escaped = this.text[this.at] ?? '';
        const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at, this.at + 3))?.[0];
        if (octal) this.at += octal.length - 1;
        said += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[escaped] ?? escaped);
        continue;
      }
      if (sign === ')') depth -= 1;
      if (depth === 0 && sign === ')') break;
      if (depth > 0) said += sign;
      if (sign === '(') depth += 1;
    }
    this.at += 1;
    return said;
  }

  private hex(): string {
    const end = this.text.indexOf('>', this.at);
    const digits = this.text.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return digits.replace(/../g, (code) => fromHex(code));
  }

  private word(): string {
    const from = this.at;
    while (this.at < this.text.length && !DELIMITER.test(this.text[this.at] ?? ' ')) this.at += 1;
    return this.text.slice(from, this.at);
  }

  private skip(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function fromHex(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
