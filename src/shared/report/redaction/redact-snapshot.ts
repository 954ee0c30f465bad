/**
 * A workshop as the readers of a redacted brief may know it. Pure.
 *
 * Records keep their ids and references, so that G-03 is G-03 in every brief; what goes is single records, single
 * fields, and names and amounts inside of texts. References and links to what is gone go with it.
 */
import type { Body, Link, WorkshopRecord, WorkshopSnapshot } from '../../domain/workshop';
import type { Field, FieldValue } from '../../fields/field';
import { getDeclaration, isRecordKind } from '../../sections/registry';
import { isInMoney } from './money-records';
import { type NamedPerson, namedPeople } from './people';
import { LEFT_OUT, type LeftOut, type LeftOutWhat, REDACTION_RULES, type Redaction } from './profile';
import { createScrub, type Scrub } from './scrub-text';
import { type HiddenVotes, hiddenVotes, withoutAnswers } from './votes';

/** What is left of a workshop, and the list of what is not. */
export interface Redacted {
  readonly snapshot: WorkshopSnapshot;
  readonly leftOut: readonly LeftOut[];
  /** Takes the same out of a text that was worked out from the whole workshop. */
  readonly scrub: Scrub;
}

type Counts = Record<LeftOutWhat, number>;

const KNOWN = new WeakMap<WorkshopSnapshot, Map<Redaction, Redacted>>();
const NO_VOTES: HiddenVotes = { gone: new Map(), lone: new Set() };

/** Applies a profile; the same snapshot is worked on once. "none" gives the snapshot itself. */
export function redactSnapshot(snapshot: WorkshopSnapshot, redaction: Redaction): Redacted {
  if (redaction === 'none') return { snapshot, leftOut: [], scrub: (text) => text };
  const known = KNOWN.get(snapshot) ?? new Map<Redaction, Redacted>();
  KNOWN.set(snapshot, known);
  const made = known.get(redaction) ?? redact(snapshot, redaction, namedPeople(snapshot.records));
  known.set(redaction, made);
  return made;
}

/** A workshop and the one it was carried over from: whoever is named in one is hidden in both, under the same word. */
export function redactBoth(
  snapshot: WorkshopSnapshot,
  earlier: WorkshopSnapshot,
  redaction: Redaction,
): readonly [now: Redacted, then: Redacted] {
  if (redaction === 'none') return [redactSnapshot(snapshot, redaction), redactSnapshot(earlier, redaction)];
  const people = namedPeople(snapshot.records, earlier.records);
  return [redact(snapshot, redaction, people), redact(earlier, redaction, people)];
}

function redact(snapshot: WorkshopSnapshot, redaction: Redaction, people: readonly NamedPerson[]): Redacted {
  const rules = REDACTION_RULES[redaction];
  const counts = Object.fromEntries(LEFT_OUT.map((what) => [what, 0])) as Counts;
  const scrub = createScrub(redaction, people, counts);
  const votes = rules.votes ? hiddenVotes(snapshot.records) : NO_VOTES;
  const gone = new Map(votes.gone);
  for (const { id, kind } of snapshot.records) {
    if (rules.names && kind === 'photo') gone.set(id, 'photos');
    if (rules.notes && kind === 'note') gone.set(id, 'notes');
  }
  for (const what of gone.values()) counts[what] += 1;
  const standIns = new Map(people.map(({ id, standIn }) => [id, standIn]));
  const records = snapshot.records
    .filter(({ id }) => !gone.has(id))
    .map((record) => {
      const own = ownFields(record, redaction, { counts, standIns, lone: votes.lone });
      return { ...record, body: cleanBody({ ...record, body: own }, gone, scrub) };
    });
  const links = snapshot.links
    .filter(({ fromId, toId }) => !gone.has(fromId) && !gone.has(toId))
    .map((link): Link => ({ ...link, note: scrub(link.note) }));
  const { workshop } = snapshot;
  const cleaned = { ...workshop, title: scrub(workshop.title), client: scrub(workshop.client) };
  const leftOut = LEFT_OUT.map((what) => ({ what, count: counts[what] })).filter(({ count }) => count > 0);
  return { snapshot: { ...snapshot, workshop: cleaned, records, links }, leftOut, scrub };
}

interface Findings {
  readonly counts: Counts;
  readonly standIns: ReadonlyMap<string, string>;
  readonly lone: ReadonlySet<string>;
}

/** The fields that go or change as a whole. */
function ownFields(record: WorkshopRecord, redaction: Redaction, { counts, standIns, lone }: Findings): Body {
  const rules = REDACTION_RULES[redaction];
  const body: Record<string, FieldValue> = { ...record.body };
  const drop = (name: string, what: LeftOutWhat): void => {
    if (body[name] === undefined) return;
    delete body[name];
    counts[what] += 1;
  };
  if (rules.names && record.kind === 'person') {
    drop('email', 'addresses');
    if (body['full_name'] !== undefined) counts.people += 1;
    body['full_name'] = standIns.get(record.id) ?? '';
  }
  drop('private_notes', 'private_notes');
  if (lone.has(record.id)) drop('minority', 'lone_voices');
  if (rules.votes && typeof body['minority'] === 'string')
    body['minority'] = withoutAnswers(body['minority']);
  if (rules.costs) {
    const hasAmounts = isInMoney(body);
    for (const name of Object.keys(body)) {
      const field = fieldOf(record.kind, name);
      // A percentage or a count of cases stays what it is.
      const isAmount = hasAmounts && field?.kind === 'number' && field.unit === '' && !field.integer;
      if (field?.kind === 'money' || isAmount) drop(name, 'amounts');
    }
    if (record.kind === 'monitor' && hasAmounts) drop('threshold', 'amounts');
  }
  return body;
}

function fieldOf(kind: string, name: string): Field | undefined {
  return isRecordKind(kind) ? getDeclaration(kind).fields[name] : undefined;
}

/** Texts without names and amounts, references without what is gone. Stand-ins of people stay as they are. */
function cleanBody(record: WorkshopRecord, gone: ReadonlyMap<string, unknown>, scrub: Scrub): Body {
  const fields = isRecordKind(record.kind) ? getDeclaration(record.kind).fields : {};
  const clean = (name: string, value: FieldValue): FieldValue | null => {
    if (record.kind === 'person' && name === 'full_name') return value;
    const kind = fields[name]?.kind;
    if (kind === 'reference') return withoutGone(value, gone);
    if (kind !== 'text' && kind !== 'set' && kind !== 'derived' && kind !== undefined) return value;
    if (typeof value === 'string') return scrub(value);
    return Array.isArray(value) ? value.map((word) => scrub(String(word))) : value;
  };
  return Object.fromEntries(
    Object.entries(record.body).flatMap(([name, value]) => {
      const left = clean(name, value);
      return left === null ? [] : [[name, left]];
    }),
  );
}

function withoutGone(value: FieldValue, gone: ReadonlyMap<string, unknown>): FieldValue | null {
  if (!Array.isArray(value)) return gone.has(String(value)) ? null : value;
  const left = value.filter((id) => !gone.has(String(id)));
  return left.length > 0 ? left : null;
}
