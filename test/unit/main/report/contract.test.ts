/** The parts of pdfmake that are subclassed are not its public interface: an upgrade has to pass here first. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  LayoutBuilder,
  Line,
  PDFDocument,
  Renderer,
  TextBreaker,
  TextInlines,
} from '../../../../src/main/report/types/pdfmake';

const require = createRequire(import.meta.url);

describe('pdfmake, where it is extended', () => {
  it('is exactly the version that was examined', () => {
    expect((require('pdfmake/package.json') as { version: string }).version).toBe('0.3.11');
    const wanted = (require('../../../../package.json') as { dependencies: Record<string, string> })
      .dependencies;
    expect(wanted.pdfmake).toBe('0.3.11');
  });

  it.each([
    ['TextInlines', TextInlines, ['buildInlines']],
    [
      'LayoutBuilder',
      LayoutBuilder,
      [
        'layoutDocument',
        'tryLayoutDocument',
        'processNode',
        'processVerticalContainer',
        'buildNextLine',
        'processLeaf',
      ],
    ],
    ['Renderer', Renderer, ['renderPages', 'renderLine', 'renderVector', 'renderImage']],
    [
      'PDFDocument',
      PDFDocument,
      [
        'provideFont',
        'provideImage',
        'validateLocalFile',
        'ref',
        'addContent',
        'flushPages',
        '_write',
        '_refEnd',
        'getStructTreeRoot',
        'fillColor',
        'goTo',
        'addNamedDestination',
        'end',
      ],
    ],
    ['Line', Line, ['addInline', 'getHeight', 'getAscenderHeight', 'getWidth', 'clone']],
    ['TextBreaker', TextBreaker, ['getBreaks']],
  ] as const)('%s has the methods that are used', (_name, owner, methods) => {
    for (const method of methods)
      expect(typeof (owner.prototype as Record<string, unknown>)[method], method).toBe('function');
  });

  it('breaks lines by Unicode rules and says where a new line was asked for', () => {
    expect(new TextBreaker().getBreaks('one two\nthree', null)).toEqual([
      { text: 'one ' },
      { text: 'two', lineEnd: true },
      { text: 'three' },
    ]);
  });

  it('asks for permission before it reads a file', () => {
    const pdf = new PDFDocument({}, {}, {}, {}, { font: null }, null, () => false) as unknown as {
      validateLocalFile(path: string): void;
    };
    expect(() => pdf.validateLocalFile('/etc/passwd')).toThrow(/denied/);
  });
});
