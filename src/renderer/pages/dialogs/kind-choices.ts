/** Which kinds of record a note can become, the likely ones first. Pure. */
import { findSection, getDeclaration, getSectionOf } from '@shared/sections/registry';
import { fold, matchRank } from './match';

/** A kind with its words. */
export interface KindChoice {
  readonly kind: string;
  readonly name: string;
  readonly prompt: string;
  readonly section: string;
}

/** What is said often in any section, in this order. */
const COMMON: readonly string[] = ['risk', 'action_item', 'decision', 'goal', 'pain_point', 'constraint'];

/** What stays what it is, or is made elsewhere. */
const NO_RESULT: ReadonlySet<string> = new Set(['note', 'cluster', 'photo', 'person', 'station_group']);

/**
 * All kinds a note can become. Those of the section where it was said lead (the section's main ones first), then what
 * is said everywhere, then the rest in the order of the guide. Kinds that exist once, parts of other records and
 * notes themselves are left out.
 */
export function kindChoices(kinds: readonly string[], sectionId: string | null): readonly KindChoice[] {
  const possible = kinds.filter((kind) => {
    const declaration = getDeclaration(kind);
    return !NO_RESULT.has(kind) && !declaration.singleton && declaration.parent === undefined;
  });
  const own =
    sectionId === null
      ? []
      : Object.keys(findSection(sectionId)?.records ?? {}).filter((kind) => possible.includes(kind));
  const scored = new Set<string>(
    (sectionId === null ? undefined : findSection(sectionId)?.score)?.primary.map((primary) => primary.kind),
  );
  const main = own.filter((kind) => scored.has(kind));
  const ordered = [
    ...new Set([...main, ...own, ...COMMON.filter((kind) => possible.includes(kind)), ...possible]),
  ];
  return ordered.map((kind) => {
    const section = getSectionOf(kind);
    const words = section.text.records[kind];
    return { kind, name: words?.name ?? kind, prompt: words?.prompt ?? '', section: section.text.short };
  });
}

/** What fits by its own name leads; what only belongs to a section of that name follows. Leaves nothing out. */
export function namedFirst(choices: readonly KindChoice[], typed: string): readonly KindChoice[] {
  const words = fold(typed.trim());
  if (words === '') return choices;
  const rankOf = ({ name }: KindChoice): number => matchRank(fold(name), words) ?? Number.POSITIVE_INFINITY;
  return choices
    .map((choice, at) => ({ choice, at, rank: rankOf(choice) }))
    .sort((a, b) => (a.rank === b.rank ? a.at - b.at : a.rank - b.rank))
    .map(({ choice }) => choice);
}
