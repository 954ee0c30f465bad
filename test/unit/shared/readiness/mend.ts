/** Settles one row of the gap list, as a person would: fills in, rewords, joins, names an owner, attaches evidence. */
import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import type { GapRow } from '@shared/readiness/gap-list';
import { findSection, getDeclaration } from '@shared/sections/registry';
import type { LinkRule } from '@shared/sections/score-rules';
import { link, rec } from '../../../sections/build-snapshot';
import { fullRecord } from '../../../sections/full-record';
import type { RandomWorkshop } from './random-workshop';

export interface Mended {
  readonly section: string;
  readonly part: GapRow['part'];
  readonly what: string;
  readonly workshop: RandomWorkshop;
}

const OWNER = fullRecord('person', 'P-77');
const CHECKER = fullRecord('person', 'P-78');
const PROOF = fullRecord('evidence', 'E-77', {
  checked_by: CHECKER.id,
  owner_id: OWNER.id,
  evidence_level: 'verified',
});

/** The workshop after the row is settled; null for rows that only a thought could settle. */
export function mend(workshop: RandomWorkshop, section: string, row: GapRow): Mended | null {
  const record = workshop.records.find(({ id }) => id === row.recordId);
  if (!record) return null;
  const done = (
    next: WorkshopRecord,
    more: readonly WorkshopRecord[] = [],
    links: readonly Link[] = [],
  ): Mended => ({
    section,
    part: row.part,
    what: `${row.rule} of ${record.ref}`,
    workshop: {
      records: [...workshop.records.map((one) => (one === record ? next : one)), ...more],
      links: [...workshop.links, ...links],
    },
  });
  const fill = (values: WorkshopRecord['body']): WorkshopRecord => ({
    ...record,
    body: { ...record.body, ...values },
  });
  switch (row.rule) {
    case 'wording':
    case 'field':
      return row.field && !decides(record.kind, row.field) ? done(fill(pick(record, row.field))) : null;
    case 'owner':
    case 'date':
      return done(fill({ owner_id: OWNER.id, review_date: '2026-12-24' }), [OWNER]);
    case 'evidence':
      return done(
        fill({ evidence_level: 'verified', owner_id: OWNER.id }),
        [OWNER, CHECKER, PROOF],
        [link(`${record.id} evidenced_by ${PROOF.id}`)],
      );
    default: {
      const rule = findSection(section)?.score?.links.find(({ id }) => id === row.rule);
      return rule && row.part === 'L' && 'type' in rule.link ? join(record, rule.link, done) : null;
    }
  }
}

/** A code can make other fields and rules due, and then an answer opens more than it settles. */
function decides(kind: string, name: string): boolean {
  return ['choice', 'set', 'flag', 'scale'].includes(getDeclaration(kind).fields[name]?.kind ?? '');
}

/** A good answer for one field. */
function pick(record: WorkshopRecord, name: string): WorkshopRecord['body'] {
  const value = fullRecord(record.kind, record.ref).body[name];
  return value === undefined ? {} : { [name]: value };
}

type TypedLink = Extract<LinkRule['link'], { readonly type: string }>;

/** Joins the record to a new one that only says what it is, and so makes no other demands. */
function join(
  record: WorkshopRecord,
  { type, end, kinds: [kind = ''] }: TypedLink,
  done: (next: WorkshopRecord, more: readonly WorkshopRecord[], links: readonly Link[]) => Mended,
): Mended {
  const { prefix, headline } = getDeclaration(kind);
  const ref = `${prefix}-77`;
  const target = rec(kind, ref, { [headline]: fullRecord(kind, ref).body[headline] });
  const [from, to] = end === 'from' ? [record.id, ref] : [ref, record.id];
  return done(record, [target], [link(`${from} ${type} ${to}`)]);
}
