/**
 * Will it keep up? Requests in flight and copies of a service, the cases one overseer can really look at, and a latency
 * split into parts.
 */
import type { Computed } from './computed';
import { computed, divide, MISSING_INPUT, OUT_OF_RANGE } from './computed';

const SECONDS_AN_HOUR = 3_600;
/** Keeps 10.000000000000002 copies from becoming 11. */
const ROUNDING = 1e-9;

/** Requests served at the same moment: rate per second × seconds each takes (Little 1961). */
export function inFlight(ratePerSecond: number, seconds: number): Computed {
  if (ratePerSecond < 0 || seconds < 0) return OUT_OF_RANGE;
  return computed(ratePerSecond * seconds);
}

/** Copies of a service for so many requests in flight, each copy with so many slots filled up to `utilisation` (0 to 1). */
export function replicas(requestsInFlight: number, slots: number, utilisation: number): Computed {
  if (requestsInFlight < 0 || slots < 0 || utilisation < 0 || utilisation > 1) return OUT_OF_RANGE;
  const exact = divide(requestsInFlight, slots * utilisation);
  return exact.computable ? computed(Math.max(0, Math.ceil(exact.value - ROUNDING))) : exact;
}

/** Cases one person can look at in an hour. */
export function oversightCapacity(secondsPerCase: number): Computed {
  return secondsPerCase < 0 ? OUT_OF_RANGE : divide(SECONDS_AN_HOUR, secondsPerCase);
}

/** Cases an hour that people have to look at: decisions an hour × reviewed share (0 to 1). */
export function oversightDemand(decisionsPerHour: number, reviewedShare: number): Computed {
  if (decisionsPerHour < 0 || reviewedShare < 0 || reviewedShare > 1) return OUT_OF_RANGE;
  return computed(decisionsPerHour * reviewedShare);
}

/** Sum of the parts of a latency. Percentiles do not add: an envelope for planning, not a proof. */
export function latencySum(parts: readonly number[]): Computed {
  if (parts.length === 0) return MISSING_INPUT;
  if (parts.some((part) => part < 0)) return OUT_OF_RANGE;
  return computed(parts.reduce((total, part) => total + part, 0));
}
