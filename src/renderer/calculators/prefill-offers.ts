/** Values that records of the open workshop already hold for a calculator. Pure. */

import type { Calculator, Given, Lookup, Source } from '@shared/calculators/calculator';
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { inSentence, kindText } from '../fields/words';
import type { Mirror } from '../store/mirror';

/** A button that fills inputs. */
export interface PrefillOffer {
  readonly id: string;
  readonly label: string;
  readonly takes: 'selected' | 'all';
  /** Inputs without a value are left as they are. */
  readonly given: Given;
}

/** The offers that would fill at least one input. */
export function prefillOffers(
  calculator: Calculator,
  mirror: Mirror | null,
  selected: WorkshopRecord | undefined,
): readonly PrefillOffer[] {
  if (!mirror) return [];
  const lookup: Lookup = {
    list: (kind) => sourcesOf(mirror, kind),
    single: (kind) => mirror.byKind.get(kind)?.[0]?.body,
  };
  return calculator.prefills.flatMap(({ kind, takes, read }) => {
    const records = takes === 'all' ? lookup.list(kind) : selected?.kind === kind ? [toSource(selected)] : [];
    if (records.length === 0) return [];
    const given = withoutEmpty(read(records, lookup));
    if (Object.keys(given).length === 0) return [];
    const label =
      takes === 'all' ? `Take all ${inSentence(kindText(kind).plural)}` : `Take from ${selected?.ref}`;
    return [{ id: `${takes}.${kind}`, label, takes, given }];
  });
}

function sourcesOf(mirror: Mirror, kind: string): readonly Source[] {
  return (mirror.byKind.get(kind) ?? []).filter(isActive).map(toSource);
}

function toSource(record: WorkshopRecord): Source {
  return { id: record.id, title: recordTitle(record), body: record.body };
}

function withoutEmpty(given: Given): Given {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) =>
        value !== undefined &&
        !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );
}
