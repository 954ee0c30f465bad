/** What must not happen on a page: text or drawing outside of it, letters that are too small, texts upon each other. */
import type { PageSize, ReportDocument } from '@shared/domain/report-block';
import { createTheme } from '../../../../../src/main/report/blocks/theme';
import { isRtlLanguage } from '../../../../../src/main/report/layout/direction';
import type { Box, Proof, ProofPage, ProofText } from './read-proof';

const SMALLEST = 8;
/** Rounding of widths, in points. */
const SLACK = 0.6;
/** Letters stand closer than this only by accident. */
const TOUCH = 1;

/** Faults of all pages, a few words each. */
export function pageFaults(proof: Proof, document: ReportDocument, page: PageSize): readonly string[] {
  const { paper, margins } = createTheme(document.kind, page, 1, isRtlLanguage(document.language));
  return proof.pages.flatMap((one, at) => {
    const faults: string[] = [];
    const say = (what: string, text: string) => faults.push(`page ${at + 1}: ${what}: ${text}`);
    if (Math.abs(one.width - paper.width) > 0.1 || Math.abs(one.height - paper.height) > 0.1)
      say('paper', `${one.width} x ${one.height}`);
    const sides = { left: margins.left, right: one.width - margins.right, bottom: 8, top: one.height - 8 };
    if (!one.texts.some(isBody)) say('empty', 'nothing but running lines');
    for (const text of one.texts) {
      if (!isWithin(text, sides)) say('text beyond the margin', `${text.text} ${places(text)}`);
      if (text.size < SMALLEST - 0.01) say(`letters of ${text.size.toFixed(2)}`, text.text);
      if (isBody(text) && (text.bottom < margins.bottom - 4 || text.top > one.height - margins.top + SLACK))
        say('text in the running lines', `${text.text} ${places(text)}`);
    }
    for (const box of one.drawn)
      if (!isWithin(box, { ...sides, left: sides.left - 2, right: sides.right + 2 }))
        say('drawn beyond the margin', places(box));
    for (const [a, b] of overlaps(one)) say('texts upon each other', `${a.text} | ${b.text} ${places(a)}`);
    return faults;
  });
}

function isBody({ mark }: ProofText): boolean {
  return typeof mark === 'string';
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - SLACK &&
    inner.right <= outer.right + SLACK &&
    inner.bottom >= outer.bottom - SLACK &&
    inner.top <= outer.top + SLACK
  );
}

function overlaps({ texts }: ProofPage): readonly (readonly [ProofText, ProofText])[] {
  const found: (readonly [ProofText, ProofText])[] = [];
  const byHeight = [...texts].sort((a, b) => a.bottom - b.bottom);
  byHeight.forEach((a, at) => {
    for (let next = at + 1; next < byHeight.length; next++) {
      const b = byHeight[next];
      if (b === undefined || b.bottom > a.top - TOUCH) break;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (across > TOUCH) found.push([a, b]);
    }
  });
  return found;
}

function places({ left, right, bottom, top }: Box): string {
  return `[${[left, right, bottom, top].map((value) => value.toFixed(1)).join(' ')}]`;
}
