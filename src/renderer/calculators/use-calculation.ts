/** What is typed into one calculator, and what comes out of it at this moment. */
import type { Calculator, Given, Outcome } from '@shared/calculators/calculator';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { useMemo } from 'react';
import { useWorkshop } from '../store/workshop-store';
import { keepDrafts, useCalculators } from './calculator-store';
import type { Draft, Drafts } from './draft';
import { type PrefillOffer, prefillOffers } from './prefill-offers';
import { type Reading, readDrafts } from './read-draft';
import { writeDraft } from './write-draft';

export interface Calculation {
  readonly drafts: Drafts;
  /** What cannot be read, by input. */
  readonly errors: ReadonlyMap<string, Reading['errors']>;
  readonly outcome: Outcome;
  readonly offers: readonly PrefillOffer[];
  readonly change: (input: string, draft: Draft) => void;
  /** Puts values into the inputs that they are for. */
  readonly fill: (given: Given) => void;
  readonly clear: () => void;
}

/** The calculation; until somebody types, it holds what the selected record says. */
export function useCalculation(
  calculator: Calculator,
  selected: WorkshopRecord | undefined,
  language: string,
): Calculation {
  const mirror = useWorkshop((state) => state.mirror);
  const key = `${mirror?.workshop.id ?? ''} ${calculator.id}`;
  const typed = useCalculators((state) => state.drafts[key]);
  const offers = useMemo(() => prefillOffers(calculator, mirror, selected), [calculator, mirror, selected]);
  const ofSelected = offers.find(({ takes }) => takes === 'selected')?.given;
  const drafts = typed ?? (ofSelected ? filled(calculator, {}, ofSelected, language) : {});
  const { given, errors } = readDrafts(calculator, drafts, language);
  return {
    drafts,
    errors,
    outcome: calculator.compute(given),
    offers,
    change: (input, draft) => keepDrafts(key, { ...drafts, [input]: draft }),
    fill: (values) => keepDrafts(key, filled(calculator, drafts, values, language)),
    clear: () => keepDrafts(key, {}),
  };
}

function filled(calculator: Calculator, drafts: Drafts, given: Given, language: string): Drafts {
  const written = Object.entries(calculator.inputs).flatMap(([id, input]) =>
    given[id] === undefined ? [] : [[id, writeDraft(input, given[id], language)] as const],
  );
  return { ...drafts, ...Object.fromEntries(written) };
}
