/**
 * Reads a section's records and says how well four parts of its score are done: quality, linkage, ownership and
 * evidence (coverage follows from the guide). Whatever keeps a part from being complete is named, with its share, so
 * that the loss can be explained to the last point.
 */
import { dayOf } from '../analysis/days';
import type { WorkshopRecord } from '../domain/workshop';
import { isActive } from '../domain/workshop';
import { isNeeded } from '../fields/needed';
import type { Section } from '../sections/define-section';
import { isSound, soundView } from '../sections/qualify';
import type { RecordView } from '../sections/record-view';
import type { LinkRule, ScoreRules } from '../sections/score-rules';
import { wordingFlaws } from '../sections/wording-flaws';
import { evidenceWeight } from './evidence-weight';
import { holderOf, isScored, primaryRecords } from './scored-records';
import { PRIORITY_WEIGHTS, type ScorePart } from './weights';

export type MeasuredPart = Exclude<ScorePart, 'C'>;

/** Something that keeps a part from being complete. */
export interface Failure {
  readonly part: MeasuredPart;
  /** A rule of the section's score, or one of `wording`, `field`, `owner`, `date`, `evidence`. */
  readonly rule: string;
  readonly recordId: string;
  readonly kind: string;
  readonly field?: string;
  /** How much of the part it costs; with the value of the part these add to 1. */
  readonly share: number;
}

export interface SectionMeasure {
  /** Each from 0 to 1; null while no record of the section counts, and then every part is 0. */
  readonly parts: Readonly<Record<MeasuredPart, number>> | null;
  readonly failures: readonly Failure[];
  /** Records that would be scored if the room had agreed on them. */
  readonly drafts: readonly string[];
}

/** A demand on one record: met, or what to do about it. */
interface Demand {
  readonly record: WorkshopRecord;
  readonly rule: string;
  readonly field?: string | undefined;
  readonly weight: number;
  /** 0 to 1. */
  readonly met: number;
}

const DATE_FIELDS = ['review_date', 'target_date', 'due_date', 'next_on'];

/** Measures one section. */
export function measureSection(view: RecordView, section: Section): SectionMeasure {
  const rules: ScoreRules = section.score ?? { primary: [], quality: [], links: [] };
  const candidates = primaryRecords(view, rules.primary);
  const scored = candidates.filter((record) => isScored(view, record));
  const counted = new Set(scored);
  const drafts = candidates.filter((record) => !counted.has(record)).map(({ id }) => id);
  if (!scored.some((record) => isSound(view, record))) return { parts: null, failures: [], drafts };
  const demands: Readonly<Record<MeasuredPart, readonly Demand[]>> = {
    Q: scored.flatMap((record) => demandQuality(view, rules, record)),
    L: demandLinks(view, rules),
    O: scored.flatMap((record) => demandOwner(view, record)),
    E: scored.flatMap((record) => demandEvidence(view, record)),
  };
  const failures: Failure[] = [];
  const valueOf = (part: MeasuredPart): number => {
    const total = demands[part].reduce((sum, { weight }) => sum + weight, 0);
    // Nothing is demanded, so nothing is missing.
    if (total === 0) return 1;
    let value = 0;
    for (const { record, rule, field, weight, met } of demands[part]) {
      value += (weight * met) / total;
      const share = (weight * (1 - met)) / total;
      if (share > 0)
        failures.push({ part, rule, recordId: record.id, kind: record.kind, ...(field && { field }), share });
    }
    // Shares of a record rarely add to exactly 1.
    return Math.min(1, value);
  };
  return { parts: { Q: valueOf('Q'), L: valueOf('L'), O: valueOf('O'), E: valueOf('E') }, failures, drafts };
}

/** One demand for each needed field, one for the wording, and those of the section. */
function demandQuality(view: RecordView, rules: ScoreRules, record: WorkshopRecord): readonly Demand[] {
  const weight = PRIORITY_WEIGHTS.get(record.body.priority) ?? 1;
  if (!isSound(view, record)) return [unsound(view, record, weight)];
  const { fields, headline } = view.declaration(record.kind);
  const sound = soundView(view);
  const needed = Object.entries(fields).filter(
    ([name, field]) => name !== headline && isNeeded(field, record.body),
  );
  const own = rules.quality.filter(
    ({ kind, applies }) => kind === record.kind && (applies?.(sound, record) ?? true),
  );
  const each = weight / (needed.length + 1 + own.length);
  return [
    { record, rule: 'wording', weight: each, met: 1 },
    ...needed.map(([field]) => ({
      record,
      rule: 'field',
      field,
      weight: each,
      met: record.body[field] === undefined ? 0 : 1,
    })),
    ...own.map(({ id, field, holds }) => ({
      record,
      rule: id,
      field,
      weight: each,
      met: holds(sound, record) ? 1 : 0,
    })),
  ];
}

function demandLinks(view: RecordView, rules: ScoreRules): readonly Demand[] {
  const sound = soundView(view);
  return rules.links.flatMap(({ id: rule, kind, applies, link }) =>
    view
      .recordsOf(kind)
      .filter((record) => isScored(view, record) && (applies?.(sound, record) ?? true))
      .map((record): Demand => {
        if (!isSound(view, record)) return unsound(view, record, 1);
        const field = 'field' in link ? link.field : undefined;
        return { record, rule, field, weight: 1, met: isJoined(sound, record, link) ? 1 : 0 };
      }),
  );
}

function isJoined(view: RecordView, record: WorkshopRecord, link: LinkRule['link']): boolean {
  if ('holds' in link) return link.holds(view, record);
  if ('field' in link) {
    const value = record.body[link.field];
    const ids = Array.isArray(value)
      ? (value as readonly string[])
      : typeof value === 'string'
        ? [value]
        : [];
    return ids.some((id) => view.find(id) !== undefined);
  }
  if (link.end === 'from') return view.isLinked(record.id, link.type, ...link.kinds);
  return view.linksTo(record.id, link.type).some(({ fromId }) => {
    const from = view.find(fromId);
    return from !== undefined && (link.kinds as readonly string[]).includes(from.kind);
  });
}

/** A named owner, and a day that is still to come. */
function demandOwner(view: RecordView, record: WorkshopRecord): readonly Demand[] {
  const holder = holderOf(view, record, 'owner_id');
  if (!holder) return [];
  if (!isSound(view, record)) return [unsound(view, record, 1)];
  const owner = view.find(String(holder.body.owner_id));
  if (owner?.kind !== 'person' || !isActive(owner))
    return [{ record: holder, rule: 'owner', field: 'owner_id', weight: 1, met: 0 }];
  const today = dayOf(view.asOf);
  const hasDay = [record, holder].some(({ body }) =>
    DATE_FIELDS.some((name) => typeof body[name] === 'string' && body[name] >= today),
  );
  return [{ record: holder, rule: 'date', field: 'review_date', weight: 1, met: hasDay ? 1 : 0 }];
}

function demandEvidence(view: RecordView, record: WorkshopRecord): readonly Demand[] {
  const holder = holderOf(view, record, 'evidence_level');
  if (!holder) return [];
  if (!isSound(view, record)) return [unsound(view, record, 1)];
  const met = evidenceWeight(view, holder);
  return [{ record: holder, rule: 'evidence', field: 'evidence_level', weight: 1, met }];
}

/** A record whose words say nothing meets no demand, whatever else is filled in. */
function unsound(view: RecordView, record: WorkshopRecord, weight: number): Demand {
  const field = wordingFlaws(view, record)[0]?.field ?? view.declaration(record.kind).headline;
  return { record, rule: 'wording', field, weight, met: 0 };
}
