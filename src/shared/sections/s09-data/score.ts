/** What the data section contributes to readiness. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { TypedRecord } from '../record-view';
import type { QualityRule, ScoreRules } from '../score-rules';
import { isSplit } from './checks-fitness';
import { lacksLawfulBasis, listOpenRights } from './checks-rights';

const UNSETTLED: ReadonlySet<string | undefined> = new Set([undefined, 'unknown', 'not_determined']);

/** A rule about datasets, with the body's type. */
function ofDataset(
  id: string,
  field: string,
  holds: (dataset: TypedRecord<'dataset'>) => boolean,
  applies?: (dataset: TypedRecord<'dataset'>) => boolean,
): QualityRule {
  return {
    id,
    kind: 'dataset',
    field,
    ...(applies && { applies: (_view, record) => applies(asDataset(record)) }),
    holds: (_view, record) => holds(asDataset(record)),
  };
}

// Rules are only asked about records of their kind.
function asDataset(record: WorkshopRecord): TypedRecord<'dataset'> {
  return record as unknown as TypedRecord<'dataset'>;
}

function mayBeUsed(dataset: TypedRecord<'dataset'>): boolean {
  const { lawful_basis: basis, personal_data: kind, art9_condition: condition } = dataset.body;
  const isOpen = listOpenRights(dataset).some((name) => name !== 'data_owner_id');
  return (
    !isOpen &&
    !UNSETTLED.has(basis) &&
    !lacksLawfulBasis(dataset) &&
    (kind !== 'special_category' || !UNSETTLED.has(condition))
  );
}

export const dataScore: ScoreRules = {
  primary: [{ kind: 'dataset' }, { kind: 'data_pipeline' }, { kind: 'label_spec' }],
  quality: [
    ofDataset('dataset-owner', 'data_owner_id', ({ body }) => body.data_owner_id !== undefined),
    ofDataset('dataset-right-to-use', 'licence_or_terms', mayBeUsed),
    ofDataset('dataset-access', 'access_status', ({ body }) => !UNSETTLED.has(body.access_status)),
    ofDataset(
      'dataset-representative',
      'representativeness',
      ({ body }) => !UNSETTLED.has(body.representativeness),
    ),
    ofDataset(
      'dataset-split',
      'split_rule',
      ({ body }) => body.split_rule !== undefined && body.leakage_checked === true,
      isSplit,
    ),
  ],
  links: [
    {
      id: 'objective-uses',
      kind: 'ml_objective',
      link: { type: 'uses', end: 'from', kinds: ['dataset'] },
    },
    {
      id: 'pipeline-monitored',
      kind: 'data_pipeline',
      link: { type: 'monitored_by', end: 'from', kinds: ['monitor'] },
    },
    {
      id: 'dataset-quality',
      kind: 'dataset',
      link: {
        holds: (view, { id }) =>
          view.list('data_quality_requirement').some((requirement) => requirement.body.dataset_id === id),
      },
    },
  ],
};
