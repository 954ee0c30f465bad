/** Decisions, parked matters and monitors in groups. Pure. */
import { isActive, isAgreed, type Link, type WorkshopRecord } from '@shared/domain/workshop';
import { findSection, getHomeOf } from '@shared/sections/registry';
import { byPerson, gather, type NameOf, type RecordGroup, textOf } from './record-group';

export type DecisionGrouping = 'state' | 'decider';

/** Active decisions: what still waits, then what stands, the newest first; or by who decides. */
export function groupDecisions(
  records: readonly WorkshopRecord[],
  by: DecisionGrouping,
  nameOf: NameOf,
): readonly RecordGroup[] {
  const day = (record: WorkshopRecord): string => textOf(record, 'decided_on');
  const active = records.filter(isActive).sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0));
  if (by === 'decider') return byPerson(active, 'decider_id', nameOf, 'No decider yet');
  return [
    {
      id: 'open',
      title: 'Still to be decided',
      isAlert: true,
      records: active.filter((one) => !isAgreed(one)),
    },
    { id: 'made', title: 'Decided', records: active.filter(isAgreed) },
  ].filter((group) => group.records.length > 0);
}

const DISPOSITIONS = [
  ['open', 'Waiting'],
  ['became_action', 'Became an action'],
  ['became_risk', 'Became a risk'],
  ['answered', 'Answered'],
  ['dropped', 'Dropped'],
] as const;

/** Parked matters by what became of them; what waits comes first. */
export function groupParking(records: readonly WorkshopRecord[]): readonly RecordGroup[] {
  const groups = gather(records.filter(isActive), (record) => textOf(record, 'disposition') || 'open');
  return DISPOSITIONS.flatMap(([id, title]) => {
    const group = groups.get(id);
    return group ? [{ id, title, records: group }] : [];
  });
}

/** What a monitor watches, as far as it is still there. */
export function watchedBy(
  monitorId: string,
  links: Iterable<Link>,
  find: (id: string) => WorkshopRecord | undefined,
): readonly WorkshopRecord[] {
  const watched: WorkshopRecord[] = [];
  for (const link of links) {
    const record = link.type === 'monitored_by' && link.toId === monitorId ? find(link.fromId) : undefined;
    if (record && isActive(record)) watched.push(record);
  }
  return watched;
}

/** Active monitors by the section of what they watch, in the order of the guide; one can serve several sections. */
export function groupMonitors(
  monitors: readonly WorkshopRecord[],
  links: Iterable<Link>,
  find: (id: string) => WorkshopRecord | undefined,
): readonly RecordGroup[] {
  const all = [...links];
  const bySection = new Map<string, WorkshopRecord[]>();
  for (const monitor of monitors.filter(isActive)) {
    const homes = new Set(watchedBy(monitor.id, all, find).map(getHomeOf));
    for (const home of homes.size > 0 ? homes : [NOTHING])
      bySection.set(home, [...(bySection.get(home) ?? []), monitor]);
  }
  return [...bySection]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, records]) =>
      id === NOTHING
        ? { id, title: 'Watches nothing yet', isAlert: true, records }
        : { id, title: `${id} ${findSection(id)?.text.title ?? ''}`.trim(), records },
    );
}

/** Sorts before every section. */
const NOTHING = '-';
