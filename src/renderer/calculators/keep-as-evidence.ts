/** The step from an answer on the screen to a record that proves something. */
import type { Calculator } from '@shared/calculators/calculator';
import type { CalculatorId } from '@shared/calculators/registry';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { createRecord } from '../commands/intents';
import { goRecord } from '../commands/navigation';
import { localDay } from '../fields/parse-day';
import { notify } from '../store/ui-store';
import { getMirror } from '../store/workshop-store';
import type { Drafts } from './draft';
import { type Answer, evidenceBody } from './evidence-body';

/** Keeps an answer as an evidence record, as proof for the selected record if there is one. */
export async function keepAsEvidence(
  calculator: Calculator<CalculatorId>,
  drafts: Drafts,
  outcome: Answer,
  selected: WorkshopRecord | undefined,
  language: string,
): Promise<void> {
  const body = evidenceBody(calculator, drafts, outcome, selected?.ref, language, localDay(new Date()));
  const id = await createRecord(
    'evidence',
    body,
    selected ? { links: [{ type: 'evidenced_by', toId: selected.id, reverse: true }] } : {},
  );
  if (!id) return;
  const ref = getMirror()?.byId.get(id)?.ref;
  notify('info', `Kept as evidence${ref ? ` ${ref}` : ''}${selected ? ` for ${selected.ref}` : ''}.`, {
    label: 'Show it',
    run: () => goRecord(id),
  });
}
