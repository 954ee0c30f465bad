/** The standards that a section touches, with their items in words where we have words for them; for panel and report. */
import { labelOfField, textOfField } from '../sections/labels';
import { getSectionOf, isRecordKind } from '../sections/registry';
import { CROSSWALK } from './crosswalk';
import { HAX_GUIDELINES } from './hax-guidelines';
import { OPTION_SOURCES } from './option-sources';
import type { Source, SourceCode } from './sources';
import { SOURCES, sourceOf } from './sources';

/** An item of a source, and what it asks for; `about` is absent where the source's own text has to be opened. */
export interface StandardItem {
  readonly code: string;
  readonly about?: string;
}

/** One source in one section. */
export interface Standard {
  readonly source: Source;
  readonly items: readonly StandardItem[];
  /** Labels of the section's lists of answers that follow this source: "Goal › Why AI". */
  readonly lists: readonly string[];
}

/** What a section touches, in the order of the sources; empty for a section that touches nothing. */
export function standardsOf(sectionId: string): readonly Standard[] {
  return SOURCES.flatMap(({ code }) => {
    const row = CROSSWALK.find((one) => one.section === sectionId && one.source === code);
    const items = (row?.items ?? []).map((item) => itemOf(code, item));
    const lists = OPTION_SOURCES.filter(
      ({ kind, source }) => source === code && isRecordKind(kind) && getSectionOf(kind).id === sectionId,
    ).map(({ kind, field }) => `${kindName(kind)} › ${labelOfField(kind, field)}`);
    return items.length + lists.length > 0 ? [{ source: sourceOf(code), items, lists }] : [];
  });
}

function itemOf(source: SourceCode, code: string): StandardItem {
  if (source === 'HAX') {
    const guideline = HAX_GUIDELINES.find(({ no }) => `G${no}` === code);
    return guideline ? { code, about: guideline.about } : { code };
  }
  if (source === 'MLTS') {
    const [label, about] = textOfField('test_spec', 'mlts_code')?.options?.[code] ?? [];
    return label && about ? { code: label, about } : { code };
  }
  return { code };
}

function kindName(kind: string): string {
  return getSectionOf(kind).text.records[kind]?.name ?? kind;
}
