/** Which records a brief promises to show with their references. */
import { compareWorkshops } from '@shared/difference/difference';
import type { BriefKind } from '@shared/domain/report-block';
import { isRoleBrief } from '@shared/report/part-names';
import { READERS } from '@shared/report/readers/readers';
import { askedOf } from '@shared/report/room/room-material';
import { createRecordView } from '@shared/sections/record-view';
import type { RecordKind } from '@shared/sections/registry';
import { BALLOT_PLACE, type Case, earlierThan } from './cases';

/** Every record of these kinds, retired ones too. */
const LISTS: Partial<Readonly<Record<BriefKind, readonly RecordKind[]>>> = {
  register: ['constraint', 'risk', 'budget_line', 'capacity_line'],
  traceability: ['system_requirement', 'benchmark', 'goal', 'kpi', 'monitor'],
  actions: ['action_item'],
  personas: ['persona'],
  journeys: ['journey', 'journey_step'],
  model_card: ['kpi'],
  datasheet: ['dataset'],
};
/** Single answers: the brief counts them. */
const COUNTED: ReadonlySet<string> = new Set(['vote', 'agreement_poll', 'pairwise_judgement']);

/** References in no particular order. */
export function promisedRefs({ kind, snapshot, asOf }: Case): readonly string[] {
  const view = createRecordView(snapshot, asOf);
  if (kind === 'full') return view.all.filter((one) => !COUNTED.has(one.kind)).map(({ ref }) => ref);
  if (kind === 'executive')
    return [...view.list('goal')]
      .sort((a, b) => (a.body.rank_order ?? 99) - (b.body.rank_order ?? 99))
      .slice(0, 3)
      .map(({ ref }) => ref);
  if (kind === 'difference') {
    const { differences, toConfirm } = compareWorkshops(earlierThan(snapshot), snapshot);
    return [...differences.map(({ record }) => record.ref), ...toConfirm.map(({ ref }) => ref)];
  }
  if (kind === 'ballots')
    return askedOf(view, { round: null, place: BALLOT_PLACE })?.items.map(({ ref }) => ref) ?? [];
  if (isRoleBrief(kind))
    return READERS[kind].parts
      .map((part) => part.kind)
      .filter((one) => !view.declaration(one).singleton)
      .flatMap((one) => view.recordsOf(one))
      .map(({ ref }) => ref);
  if (kind === 'room_cards') return view.list('goal').map(({ ref }) => ref);
  return (LISTS[kind] ?? []).flatMap((one) => view.listAll(one)).map(({ ref }) => ref);
}
