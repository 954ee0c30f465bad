/**
 * Which records count. The guide is covered by records that the room has agreed on, that are complete, and whose words
 * say something; half covered by those that only say something; and never by placeholders and doubles.
 *
 * Three grades, each stricter than the one before: active, sound (active, and no flaw in the wording), qualifying
 * (sound, agreed and complete). A part of another record is judged with its parent and has no status of its own.
 */
import type { WorkshopRecord } from '../domain/workshop';
import { isAgreed } from '../domain/workshop';
import { missingForAgreement } from './record-schema';
import type { RecordView } from './record-view';
import { findDoubles, wordingFlaws } from './wording-flaws';

/** Lets some records of a view through; what it let through is kept with the list it was asked about. */
interface Sieve {
  readonly passes: (view: RecordView, record: WorkshopRecord) => boolean;
  readonly kept: WeakMap<readonly WorkshopRecord[], Sifted>;
}

interface Sifted {
  readonly records: readonly WorkshopRecord[];
  readonly ids: ReadonlySet<string>;
  /** What came of the parents, if these are parts. */
  readonly parents: Sifted | null;
}

const SOUND: Sieve = {
  kept: new WeakMap(),
  passes: (view, record) => wordingFlaws(view, record).length === 0,
};

const QUALIFYING: Sieve = {
  kept: new WeakMap(),
  passes: (view, record) => {
    const { envelope } = view.declaration(record.kind);
    if (envelope === 'bare') return true;
    if (envelope === 'full' && !isAgreed(record)) return false;
    return missingForAgreement(record.kind, record.body).length === 0 && SOUND.passes(view, record);
  },
};

/** Active, and its words say something that no earlier record says. */
export function isSound(view: RecordView, record: WorkshopRecord): boolean {
  return sift(view, SOUND, record.kind).ids.has(record.id);
}

/** Counts in full: agreed, complete and sound. The room's own mechanics count while they are active. */
export function qualifies(view: RecordView, record: WorkshopRecord): boolean {
  return sift(view, QUALIFYING, record.kind).ids.has(record.id);
}

/** The view with sound records only. */
export function soundView(view: RecordView): RecordView {
  return sieveView(view, SOUND);
}

/** The view with qualifying records only. */
export function qualifyingView(view: RecordView): RecordView {
  return sieveView(view, QUALIFYING);
}

function sift(view: RecordView, sieve: Sieve, kind: string): Sifted {
  const { parent } = view.declaration(kind);
  const parents = parent ? sift(view, sieve, parent.kind) : null;
  const listed = view.recordsOf(kind);
  const known = sieve.kept.get(listed);
  // Empty lists of all kinds are one array, so what they gave says nothing about parents.
  if (known && (known.parents === parents || listed.length === 0)) return known;
  const repeated = new Set(findDoubles(view, listed).map(({ later }) => later.id));
  const records = listed.filter((record) => {
    if (repeated.has(record.id)) return false;
    if (parent && !parents?.ids.has(String(record.body[parent.field]))) return false;
    return sieve.passes(view, record);
  });
  const sifted: Sifted = { records, ids: new Set(records.map((record) => record.id)), parents };
  sieve.kept.set(listed, sifted);
  return sifted;
}

/** Records that do not pass cannot be listed, found or linked to; derived fields see the whole workshop. */
function sieveView(view: RecordView, sieve: Sieve): RecordView {
  const list = (kind: string) => sift(view, sieve, kind).records;
  const find = (id: string | undefined): WorkshopRecord | undefined => {
    const record = view.find(id);
    return record && sift(view, sieve, record.kind).ids.has(record.id) ? record : undefined;
  };
  return {
    get asOf() {
      return view.asOf;
    },
    get workshop() {
      return view.workshop;
    },
    get all() {
      return view.all.filter((record) => sift(view, sieve, record.kind).ids.has(record.id));
    },
    get links() {
      return view.links;
    },
    list: list as unknown as RecordView['list'],
    recordsOf: list,
    listAll: view.listAll,
    single: ((kind: string) => list(kind)[0]) as unknown as RecordView['single'],
    singletonBody: view.singletonBody,
    find,
    linksOf: view.linksOf,
    linksFrom: view.linksFrom,
    linksTo: view.linksTo,
    isLinked: (fromId, type, ...kinds) =>
      view
        .linksFrom(fromId, type)
        .some(({ toId }) => kinds.some((kind) => sift(view, sieve, kind).ids.has(toId))),
    deriveContext: view.deriveContext,
    declaration: view.declaration,
    sectionOf: view.sectionOf,
    homeOf: view.homeOf,
  };
}
