/** What is written while a workshop is closed: the go decision, and an objection that the decider overrules. */
import type { FieldValue } from '@shared/fields/field';
import { localDay } from '../fields/parse-day';
import { notify } from '../store/ui-store';
import { getMirror } from '../store/workshop-store';
import { writeBatch } from './batch';
import { createRecord } from './intents';
import { goRecord } from './navigation';

export interface GoWords {
  /** Code of `project.go_decision`, and how it reads. */
  readonly code: string;
  readonly label: string;
  readonly reason: string;
  readonly approverId: string | null;
  readonly trigger: string;
}

const GO_QUESTION = 'Does the project go on, and how?';
const GO_OPTIONS = 'Explore further, run a pilot, build it, or stop.';

/** Writes the go decision into the frame and as a decision with its reason, over the one that is there; one step. */
export async function decideGo(words: GoWords, earlierId: string | undefined): Promise<boolean> {
  const project = getMirror()?.byKind.get('project')?.[0];
  if (!project) return false;
  const body: Record<string, FieldValue | null> = {
    choice: words.label,
    reason: words.reason.trim() || null,
    decider_id: words.approverId,
    owner_id: words.approverId,
    decided_on: localDay(new Date()),
    revisit_trigger: words.trigger.trim() || null,
  };
  const frame = { id: project.id, body: { go_decision: words.code } };
  const made =
    earlierId === undefined
      ? await writeBatch(
          'decide go or not',
          [
            {
              key: 'go',
              kind: 'decision',
              body: {
                ...withoutEmpty(body),
                question: GO_QUESTION,
                options_considered: GO_OPTIONS,
                about_record_ids: [project.id],
              },
            },
          ],
          [frame],
        )
      : await writeBatch('decide go or not', [], [frame, { id: earlierId, body }]);
  if (made === null) return false;
  notify('info', `Decided: ${words.label}.`);
  return true;
}

export interface OverruleWords {
  readonly reason: string;
  readonly deciderId: string | null;
}

/** Records that the decider confirms a section over an objection, and why; the decision is printed with the rest. */
export async function overruleObjection(
  section: { readonly id: string; readonly title: string },
  pollIds: readonly string[],
  { reason, deciderId }: OverruleWords,
): Promise<boolean> {
  const id = await createRecord(
    'decision',
    withoutEmpty({
      question: `Is ${section.id} ${section.title} confirmed although somebody objects?`,
      choice: 'Confirmed over one objection',
      options_considered: 'Confirm it, change it and ask again, or leave it open.',
      reason: reason.trim(),
      decider_id: deciderId,
      owner_id: deciderId,
      decided_on: localDay(new Date()),
      about_record_ids: [...pollIds],
    }),
  );
  if (id)
    notify('info', 'The objection and the reason are on record.', {
      label: 'Show it',
      run: () => goRecord(id),
    });
  return id !== null;
}

function withoutEmpty(body: Readonly<Record<string, FieldValue | null>>): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== null && value !== ''),
  ) as Record<string, FieldValue>;
}
