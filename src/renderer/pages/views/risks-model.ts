/** Risks by what remains of them after the response, and their places on the five by five map. Pure. */
import { riskScore } from '@shared/analysis/risk-classification';
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { RecordGroup } from './record-group';

export type RiskMoment = 'inherent' | 'residual';
type Rating = NonNullable<ReturnType<typeof riskScore>>;

/** Likelihood and impact of a risk before or after its response; null where one is missing. */
export function placeOf(
  { body }: WorkshopRecord,
  moment: RiskMoment,
): { readonly likelihood: number; readonly impact: number } | null {
  const [likelihood, impact] =
    moment === 'inherent' ? [body.likelihood, body.impact] : [body.residual_likelihood, body.residual_impact];
  return typeof likelihood === 'number' && typeof impact === 'number' ? { likelihood, impact } : null;
}

/** Score and band before or after the response. */
export function ratingOf(record: WorkshopRecord, moment: RiskMoment): Rating | null {
  const place = placeOf(record, moment);
  return place && riskScore(place.likelihood, place.impact);
}

/** What counts: what remains where it was rated, else the risk as it is. */
export function standingOf(record: WorkshopRecord): Rating | null {
  return ratingOf(record, 'residual') ?? ratingOf(record, 'inherent');
}

const BANDS = [
  ['extreme', 'Extreme'],
  ['high', 'High'],
  ['moderate', 'Moderate'],
  ['low', 'Low'],
] as const;

/** Active risks by band of what remains, highest score first; those without ratings lead, as nobody knows them. */
export function groupRisks(records: readonly WorkshopRecord[]): readonly RecordGroup[] {
  const active = sortRisks(records.filter(isActive));
  const unrated = active.filter((record) => standingOf(record) === null);
  const rated = BANDS.flatMap(([id, title]): readonly RecordGroup[] => {
    const group = active.filter((record) => standingOf(record)?.band === id);
    return group.length > 0 ? [{ id, title, isAlert: id === 'extreme', records: group }] : [];
  });
  return unrated.length > 0
    ? [{ id: 'unrated', title: 'Not rated yet', isAlert: true, records: unrated }, ...rated]
    : rated;
}

/** By what remains, then by what it was; highest first. */
export function sortRisks(records: readonly WorkshopRecord[]): readonly WorkshopRecord[] {
  const remains = (record: WorkshopRecord): number => standingOf(record)?.score ?? 0;
  const was = (record: WorkshopRecord): number => ratingOf(record, 'inherent')?.score ?? 0;
  return [...records].sort((a, b) => remains(b) - remains(a) || was(b) - was(a));
}

/** Active risks of a cell of the map. */
export function risksAt(
  records: readonly WorkshopRecord[],
  moment: RiskMoment,
  likelihood: number,
  impact: number,
): readonly WorkshopRecord[] {
  return records.filter((record) => {
    const place = isActive(record) ? placeOf(record, moment) : null;
    return place?.likelihood === likelihood && place.impact === impact;
  });
}
