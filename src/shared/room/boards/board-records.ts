/** The records that public boards are made from: a small look at them, which main keeps current by each commit. */
import { isActive, type Workshop, type WorkshopRecord } from '../../domain/workshop';
import type { RecordView } from '../../sections/record-view';
import { getDeclaration, getSectionOf } from '../../sections/registry';

/** The part of a view that boards look at. */
export type BoardRecords = Pick<
  RecordView,
  'workshop' | 'list' | 'recordsOf' | 'single' | 'find' | 'deriveContext' | 'declaration' | 'sectionOf'
>;

/** Where records come from; the array of a kind is the same one until a record of the kind changes. */
export interface RecordSource {
  readonly workshop: () => Workshop;
  readonly find: (id: string) => WorkshopRecord | null;
  readonly list: (kind: string) => readonly WorkshopRecord[];
}

const ACTIVE = new WeakMap<readonly WorkshopRecord[], readonly WorkshopRecord[]>();

/** Looks at a source; costs nothing. Records that were set aside or lie in the bin are not seen. */
export function boardRecords(source: RecordSource): BoardRecords {
  const active = (kind: string): readonly WorkshopRecord[] => {
    const all = source.list(kind);
    const known = ACTIVE.get(all) ?? all.filter(isActive);
    ACTIVE.set(all, known);
    return known;
  };
  const find = (id: string | undefined): WorkshopRecord | undefined =>
    (id === undefined ? null : source.find(id)) ?? undefined;
  const single = (kind: string): WorkshopRecord | undefined => active(kind)[0];
  return {
    workshop: source.workshop(),
    list: active as unknown as RecordView['list'],
    recordsOf: active,
    single: single as unknown as RecordView['single'],
    find,
    deriveContext: {
      singleton: (kind) => single(kind)?.body,
      list: (kind) => active(kind).map(({ body }) => body),
      find: (id) => find(id)?.body,
    },
    declaration: getDeclaration,
    sectionOf: getSectionOf,
  };
}
