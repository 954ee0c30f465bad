/** What covers the guide's sentences about traceability. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const person = fullRecord('person', 'P-01');

export const s16GuideCases: readonly GuideCase[] = [
  {
    item: 'S16-1',
    records: [
      person,
      ...['datasheet', 'preprocessing_record', 'model_card'].map((kind, at) =>
        fullRecord('doc_artefact', `DOC-0${at + 1}`, { doc_kind: kind }),
      ),
    ],
  },
  {
    item: 'S16-2',
    records: [person, fullRecord('model_version_policy', 'MV-01'), fullRecord('lineage_spec', 'LN-01')],
  },
  {
    item: 'S16-3',
    records: [
      person,
      fullRecord('log_spec', 'LOG-01', {
        log_kind: 'prediction',
        content_fields: ['timestamp', 'model_version', 'input_reference', 'output', 'explanation_reference'],
      }),
    ],
  },
  { item: 'S16-4', records: [person, fullRecord('log_spec', 'LOG-01', { log_kind: 'audit' })] },
];
