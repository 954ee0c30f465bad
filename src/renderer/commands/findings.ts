/** What people do with findings. */
import type { Finding } from '@shared/sections/record-view';
import { findingMessage } from '@shared/sections/run-checks';
import { notify, select } from '../store/ui-store';
import { getMirror } from '../store/workshop-store';
import { createRecord } from './intents';
import { goRecord, goSection } from './navigation';

/** Goes to where a finding can be settled: the record's field, or the section. */
export function goFinding(finding: Finding): void {
  const [id] = finding.recordIds;
  if (id && getMirror()?.byId.has(id)) goRecord(id, finding.field);
  else goSection(finding.section);
}

/** Turns a finding into an action that remembers the check and the record. */
export async function makeAction(finding: Finding): Promise<void> {
  const [recordId] = finding.recordIds;
  const id = await createRecord('action_item', {
    what: findingMessage(finding).slice(0, 500),
    source_check_id: finding.check,
    ...(recordId && { blocks_record_id: recordId }),
  });
  if (!id) return;
  select(id, { field: 'owner_id' });
  notify('info', 'Made an action. Name who does it and by when.', {
    label: 'Show it',
    run: () => goRecord(id, 'owner_id'),
  });
}
