/** A gap in words: what to do about it, in one sentence. */
import { labelOfField } from '../sections/labels';
import { findSection, getSectionOf, SECTIONS } from '../sections/registry';
import type { GapRow } from './gap-list';
import { gapText } from './gap-text.en';

/** What to do about a gap of a section: the section's own words for its rules, else the common ones. */
export function gapFix(sectionId: string, row: GapRow): string {
  const own = findSection(sectionId)?.text.score[row.rule];
  const template = own ?? (gapText as Readonly<Record<string, string>>)[row.rule];
  if (template === undefined) throw new Error(`No words for the gap ${row.rule} of ${sectionId}`);
  const words = template.replace(/\{(field|kind|item)\}/g, (_brace, name: string) => wordsFor(name, row));
  return /[.?]$/u.test(words) ? words : `${words}.`;
}

function wordsFor(name: string, { kind, field, item }: GapRow): string {
  if (name === 'item') return item === undefined ? '' : quoteOf(item);
  if (kind === undefined) return '';
  if (name === 'kind') return getSectionOf(kind).text.records[kind]?.name ?? kind;
  return field === undefined ? '' : labelOfField(kind, field);
}

/** The guide's own words; the section that has them need not be the one that the item's id starts with. */
function quoteOf(item: string): string {
  return SECTIONS.find(({ text }) => text.guide[item])?.text.guide[item]?.quote ?? item;
}
