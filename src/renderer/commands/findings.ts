/** What people do with findings: go and settle them, make an action of them, accept them for a while. */
import type { Finding } from '@shared/sections/record-view';
import { findingMessage } from '@shared/sections/run-checks';
import { notify, select, useUi } from '../store/ui-store';
import { getMirror } from '../store/workshop-store';
import { createRecord, deleteRecords } from './intents';
import { goRecord, goSection } from './navigation';
import { goMake } from './readiness';

/** Goes to where a finding can be settled: the record's field, or the section. */
export function goFinding(finding: Finding): void {
  const [id] = finding.recordIds;
  if (id && getMirror()?.byId.has(id)) goRecord(id, finding.field);
  else if (finding.check === UNCONFIRMED) goMake('agreement_poll', finding.section);
  else goSection(finding.section);
}

/** A section that nobody has confirmed is confirmed where the room is asked. */
const UNCONFIRMED = 'CK109';

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

/** Asks for the reason, the person and the day of accepting a finding for a while. */
export function askToWaive(finding: Finding): void {
  useUi.setState({ dialog: { name: 'waive', findingKey: finding.key } });
}

export interface WaiverWords {
  readonly reason: string;
  readonly approverId: string;
  /** Last day on which it holds, ISO day. */
  readonly until: string;
}

/** Accepts a finding for a while; false when it was refused. */
export async function waive(finding: Finding, { reason, approverId, until }: WaiverWords): Promise<boolean> {
  const [recordId] = finding.recordIds;
  const id = await createRecord('check_waiver', {
    reason,
    check_id: finding.check,
    finding_key: finding.key,
    ...(recordId && { record_id: recordId }),
    approver_id: approverId,
    expires_on: until,
  });
  if (id) notify('info', 'Accepted for now. It comes back on the day after it expires.');
  return id !== null;
}

/** Opens a finding again that was accepted. */
export async function withdrawWaiver(finding: Finding): Promise<void> {
  if (finding.waived) await deleteRecords([finding.waived.waiverId]);
}
