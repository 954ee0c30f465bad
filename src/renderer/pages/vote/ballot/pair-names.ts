/** The two things a pair of a round is about, with their names. */
import type { RoundItem } from '@shared/room/state';
import type { Pair } from '@shared/sections/compared-pairs';
import { recordTitle } from '@shared/sections/record-schema';
import { findSection } from '@shared/sections/registry';
import { getMirror } from '../../../store/workshop-store';
import type { AskedRound } from './ballot-props';

/** The pair of an item: records by their titles, codes by the words of their activity. */
export function pairOf(round: Pick<AskedRound, 'place' | 'kind'>, { id }: RoundItem): Pair {
  const [left = '', right = ''] = id.split('|');
  return { left: sideOf(round, left), right: sideOf(round, right) };
}

function sideOf({ place, kind }: Pick<AskedRound, 'place' | 'kind'>, id: string): Pair['left'] {
  if (kind !== '') {
    const record = getMirror()?.byId.get(id);
    const label = record ? recordTitle(record) || record.ref : 'deleted';
    return { id, code: record?.ref ?? id, label, isRecord: true };
  }
  const activity = findSection(place.sectionId)?.activities.find((one) => one.id === place.activityId);
  const items = activity?.board === 'pairwise' && !('kind' in activity.items) ? activity.items : [];
  return { id, code: id, label: items.find(({ code }) => code === id)?.label ?? id, isRecord: false };
}
