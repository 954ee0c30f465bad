/**
 * Judges the open workshop beside the window (findings, coverage, readiness), so that nothing ever holds up a key or a
 * drag, however large the workshop is.
 *
 * It keeps an index of its own, fed with the same snapshot and edits as the mirror. The first change is judged at
 * once; those that arrive while it works or rests are judged together.
 */
import { judgedAt } from '@shared/domain/judged-at';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { createJudge, type Judge } from '@shared/readiness/judge';
import { createIndex, nextIndex, type RecordIndex } from '@shared/sections/record-index';
import { viewIndex } from '@shared/sections/record-view';
import type { FindingsReply, FindingsRequest } from './findings-message';
import { changesSince, type Judged } from './judgement-changes';

/** Between two judgements of a burst; the window gets on with drawing meanwhile. */
const REST_MS = 40;

/** The workshop that is judged, and what was last said about it. */
interface Subject {
  index: RecordIndex;
  revision: number;
  /** The moment that is shown; null for now. */
  readonly asOf: string | null;
  readonly judge: Judge;
  said: Judged | null;
}

let subject: Subject | null = null;
let moment = '';
let restsUntil = 0;
let isAwaited = false;

addEventListener('message', ({ data }: MessageEvent<FindingsRequest>) => {
  if (data.type === 'load') subject = load(data);
  else if (subject?.index.workshop.id === data.workshopId && data.revision === subject.revision + 1) {
    subject.index = nextIndex(subject.index, data.edits);
    subject.revision = data.revision;
  } else return;
  if (isAwaited) return;
  isAwaited = true;
  setTimeout(reply, Math.max(0, restsUntil - performance.now()));
});

function load({ text, asOf }: Extract<FindingsRequest, { type: 'load' }>): Subject {
  const snapshot = JSON.parse(text) as WorkshopSnapshot;
  return {
    index: createIndex(snapshot),
    revision: snapshot.revision,
    asOf: asOf ?? null,
    judge: createJudge(),
    said: null,
  };
}

function reply(): void {
  isAwaited = false;
  if (!subject) return;
  const { index, revision, asOf, judge, said } = subject;
  const judged = judge(viewIndex(index, judgedAt(index.byKind.get('project')?.[0]?.body, asOf ?? now())));
  const message: FindingsReply = {
    workshopId: index.workshop.id,
    revision,
    ...changesSince(said, judged),
  };
  subject.said = judged;
  postMessage(message);
  restsUntil = performance.now() + REST_MS;
}

/** The same moment all day long: checks ask for days, and what they said in the morning need not be asked again. */
function now(): string {
  const time = new Date().toISOString();
  if (time.slice(0, 10) !== moment.slice(0, 10)) moment = time;
  return moment;
}
