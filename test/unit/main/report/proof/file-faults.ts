/** What the file itself may not lack or hold: fonts in it, words about it, nothing that acts, no place on this machine. */
import { homedir, tmpdir } from 'node:os';
import type { ReportDocument } from '@shared/domain/report-block';
import { dictOf, PdfName, type PdfObject, type PdfValue } from './pdf-syntax';
import type { Proof } from './read-proof';

const ACTING = ['JavaScript', 'JS', 'Launch', 'OpenAction', 'AA', 'SubmitForm', 'URI', 'GoToR', 'RichMedia'];
const PATHS = [process.cwd(), tmpdir(), homedir()].filter((path) => path.length > 5);

/** Faults of the file. */
export function fileFaults(proof: Proof, document: ReportDocument, mayCarry: boolean): readonly string[] {
  return [
    ...fontFaults(proof.objects),
    ...wordFaults(proof, document),
    ...contentFaults(proof.objects, mayCarry),
  ];
}

function fontFaults(objects: Proof['objects']): readonly string[] {
  const fonts = [...objects.values()].flatMap(({ value }) => (isType(value, 'Font') ? [value] : []));
  const names = new Set<string>();
  const faults = fonts.flatMap((font): readonly string[] => {
    const name = nameIn(font, 'BaseFont');
    names.add(name);
    // The descriptor of a composite font is that of the font below it, which is an object of its own.
    if (nameIn(font, 'Subtype') === 'Type0') return font.has('ToUnicode') ? [] : [`${name} cannot be copied`];
    const descriptor = dictOf(objects, font.get('FontDescriptor'));
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor.has(file));
    return [
      ...(isEmbedded ? [] : [`${name} is not embedded`]),
      ...(/^[A-Z]{6}\+./.test(name) ? [] : [`${name} is not a subset`]),
    ];
  });
  return names.size === 0 ? ['there is no font'] : faults;
}

function wordFaults({ metadata, hasTitleShown }: Proof, document: ReportDocument): readonly string[] {
  const { title, author, subject, language } = document;
  const words = { Title: title, Author: author, Subject: subject, Language: language };
  return [
    ...Object.entries(words).flatMap(([name, text]) =>
      metadata[name] === text && text !== '' ? [] : [`${name} is "${metadata[name]}", not "${text}"`],
    ),
    ...(hasTitleShown ? [] : ['the title is not shown']),
  ];
}

function contentFaults(objects: Proof['objects'], mayCarry: boolean): readonly string[] {
  const names = new Set<string>();
  const texts: string[] = [];
  for (const { value, stream } of objects.values()) {
    collect(value, names, texts);
    if (stream) texts.push(stream.toString('latin1'));
  }
  const said = texts.map((text) => text.replaceAll('\u0000', ''));
  return [
    ...ACTING.filter((name) => names.has(name)).map((name) => `there is a /${name}`),
    ...(names.has('EmbeddedFile') === mayCarry
      ? []
      : [mayCarry ? 'nothing is carried' : 'a file is carried']),
    ...PATHS.filter((path) => said.some((text) => text.includes(path))).map((path) => `it names ${path}`),
    ...(said.some((text) => /file:\/\/|[A-Z]:\\Users/.test(text)) ? ['it names a file'] : []),
  ];
}

function collect(value: PdfValue, names: Set<string>, texts: string[]): void {
  if (value instanceof PdfName) names.add(value.name);
  else if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const one of value) collect(one, names, texts);
  else if (value instanceof Map)
    for (const [name, one] of value) {
      names.add(name);
      collect(one, names, texts);
    }
}

function isType(value: PdfObject['value'], type: string): value is ReadonlyMap<string, PdfValue> {
  return value instanceof Map && nameIn(value, 'Type') === type;
}

function nameIn(dict: ReadonlyMap<string, PdfValue>, entry: string): string {
  const value = dict.get(entry);
  return value instanceof PdfName ? value.name : '';
}
