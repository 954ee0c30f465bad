/** What the palette offers for the typed words. */
import { COMMANDS, type CommandEntry } from '@shared/commands';
import { recordLabel, recordTitle } from '@shared/sections/record-schema';
import { getSectionOf, SECTIONS } from '@shared/sections/registry';
import { commands } from '../../commands/registry';
import type { Mirror } from '../../store/mirror';
import { fold, matchRank } from './match';
import { sheetItems } from './sheet-items';

/** One line of the palette; the key says what it leads to ("command:…", "section:…", "sheet:…", "record:…"). */
export interface PaletteItem {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly shortcut?: string | undefined;
}

export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

const MAX_RECORDS = 12;

/** Commands that can run now, sections and, once something is typed, records; empty groups are left out. */
export function paletteGroups(typed: string, mirror: Mirror | null): readonly PaletteGroup[] {
  const words = fold(typed.trim());
  const entries: readonly CommandEntry[] = COMMANDS;
  const commandItems = ranked(
    entries.filter(({ id }) => id !== 'palette.open' && commands[id as keyof typeof commands].isEnabled()),
    words,
    ({ label }) => label,
  ).map(({ id, label, shortcut }) => ({ key: `command:${id}`, label: label.replace('…', ''), shortcut }));
  const sectionItems = mirror
    ? ranked(SECTIONS, words, ({ id, text }) => `${id} ${text.title} ${text.short}`).map(({ id, text }) => ({
        key: `section:${id}`,
        label: text.title,
        detail: id,
      }))
    : [];
  const sheets = { id: 'sheets', title: 'Printed sheets', items: mirror ? sheetItems(words) : [] };
  const records = {
    id: 'records',
    title: 'Records',
    items: words === '' || !mirror ? [] : recordItems(words, mirror),
  };
  const others = [
    { id: 'commands', title: 'Commands', items: commandItems },
    { id: 'sections', title: 'Sections', items: sectionItems },
  ];
  // Whoever types a reference wants the record; words are more often those of a command.
  const groups = /^[a-z]{1,4}\d+$/.test(words) ? [sheets, records, ...others] : [sheets, ...others, records];
  return groups.filter(({ items }) => items.length > 0);
}

function recordItems(words: string, mirror: Mirror): readonly PaletteItem[] {
  const found = ranked([...mirror.byId.values()], words, (record) => `${record.ref} ${recordTitle(record)}`);
  return found.slice(0, MAX_RECORDS).map((record) => ({
    key: `record:${record.id}`,
    label: recordLabel(record, 90),
    detail: getSectionOf(record.kind).text.records[record.kind]?.name ?? record.kind,
  }));
}

function ranked<T>(items: readonly T[], words: string, textOf: (item: T) => string): readonly T[] {
  if (words === '') return items;
  return items
    .map((item, at) => ({ item, at, rank: matchRank(fold(textOf(item)), words) }))
    .filter((entry) => entry.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.at - b.at)
    .map(({ item }) => item);
}
