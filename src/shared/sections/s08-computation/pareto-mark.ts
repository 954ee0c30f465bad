/**
 * The Pareto mark of a candidate, from stored answers. Only like is compared with like: the same KPI as measure of
 * quality, and costs in the same currency.
 */
import { paretoFront, type Tradeoff } from '../../analysis/pareto-front';
import { toNumber } from '../../analysis/to-number';
import type { BodyView, DeriveContext, Money } from '../../fields/field';

/** True while no other candidate beats this one; null when a figure is missing or its KPI has no better or worse. */
export function isCandidateOnFront(body: BodyView, context: DeriveContext): boolean | null {
  const sign = qualitySign(body, context);
  if (sign === null) return null;
  const peers = context
    .list('model_candidate')
    .filter((peer) => peer.quality_kpi_id === body.quality_kpi_id)
    .filter((peer) => moneyOf(peer)?.currency === moneyOf(body)?.currency);
  const [own] = paretoFront([body, ...peers].map((candidate) => toTradeoff(candidate, sign)));
  return own ?? null;
}

/** Quality counts downwards for KPIs such as an error in minutes. */
function qualitySign(body: BodyView, context: DeriveContext): 1 | -1 | null {
  const direction = context.find(String(body.quality_kpi_id ?? ''))?.direction;
  if (direction === 'keep_within') return null;
  return direction === 'decrease' ? -1 : 1;
}

function toTradeoff(body: BodyView, sign: 1 | -1): Tradeoff {
  const quality = toNumber(body.quality_value);
  return {
    quality: quality === undefined ? undefined : sign * quality,
    latency: toNumber(body.inference_ms),
    cost: moneyOf(body)?.amount_minor,
  };
}

function moneyOf(body: BodyView): Money | undefined {
  return body.cost_per_1k as Money | undefined;
}
