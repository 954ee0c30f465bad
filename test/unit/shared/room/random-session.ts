/**
 * Sessions played at random, twice at once: both go through the same steps and differ only in what the room must not
 * see yet. As long as nothing was revealed, the projector must not be able to tell them apart.
 */
import type { Workshop, WorkshopRecord } from '@shared/domain/workshop';
import { createClock, nextPhase, startClock } from '@shared/room/clock';
import { phasesOf } from '@shared/room/phases';
import { publicView } from '@shared/room/public-view';
import { roomOf } from '@shared/room/room';
import {
  castVote,
  closeRound,
  openRound,
  type Round,
  type RoundMethod,
  showDecider,
} from '@shared/room/round';
import { NEW_ROOM, type RoomState } from '@shared/room/state';
import type { Moment } from '@shared/room/stopwatch';
import { SECTIONS } from '@shared/sections/registry';
import fc from 'fast-check';

export const SEATS = ['s1', 's2', 's3', 's4'];
const ITEMS = ['i1', 'i2', 'i3'];
/** Methods that take each value a session enters, so that both sessions are equally far. */
const METHODS: readonly RoundMethod[] = ['rating', 'sliders', 'poll', 'placement'];
/** Every board of every section. */
export const PLACES = SECTIONS.flatMap((section) =>
  section.activities.map((activity) => ({ sectionId: section.id, activityId: activity.id })),
);
const NOTES_AT = { sectionId: 'S01', activityId: 'goal-notes' };

/** Stands in every text that the room must never see. */
export const SECRET = 'Ω-secret';

export const NOW: Moment = { run: 'one', mono: 7_200_000, wall: 1_800_000_000_000 };

/** A workshop with its state, as main holds both. */
export interface Session {
  readonly workshop: Workshop;
  readonly records: readonly WorkshopRecord[];
  readonly state: RoomState;
}

/** A record as tests make it. */
export function record(kind: string, id: string, body: WorkshopRecord['body'], at = 0): WorkshopRecord {
  const day = `2026-01-01T00:00:${String(at % 60).padStart(2, '0')}.000Z`;
  return {
    id,
    kind,
    ref: `${kind.slice(0, 2).toUpperCase()}-${id}`,
    position: `a${String(at).padStart(6, '0')}`,
    status: 'draft',
    body,
    bodyVersion: 1,
    createdAt: day,
    updatedAt: day,
    deletedAt: null,
  };
}

/** What the projector gets of a session. */
export function viewOf({ workshop, records, state }: Session) {
  const source = {
    workshop: () => workshop,
    find: (id: string) => records.find((one) => one.id === id) ?? null,
    list: (kind: string) => records.filter((one) => one.kind === kind),
  };
  return publicView(roomOf(source, state), NOW);
}

/** A session before its first step; `salt` is the secret that differs between the two. */
export function emptySession(salt: string): Session {
  const secret = `${SECRET} ${salt}`;
  const phases = phasesOf({ kind: 'block', minutes: 25, sections: ['S01'], forms: ['A1'] }, 8);
  const people = SEATS.map((id, at) =>
    record('person', id, { full_name: `${secret} name`, role_title: `${secret} role`, email: secret }, at),
  );
  return {
    workshop: {
      id: `${secret} id`,
      title: 'Ticket routing',
      client: secret,
      language: 'en',
      template: 'full_day',
      heldOn: null,
      archivedAt: null,
      deletedAt: null,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
      originId: null,
    },
    records: [
      ...people,
      record('agenda_item', 'AI1', {
        title: 'Goals',
        planned_min: 25,
        private_notes: secret,
        outcome: secret,
        must_produce: secret,
      }),
      record('agenda_item', 'AI2', { title: `${secret} next`, planned_min: 10 }),
      // In the inbox: said, and not yet sorted.
      record('note', 'inbox', { body: secret, section_id: 'S01' }),
      record('vote', 'v1', { person_token: secret, value: 1 }),
      record('goal', 'g1', { statement: 'Answer sooner', owner_id: 's1', comment: secret }),
      record('action_item', 'x1', { task: 'Ask for the logs', owner_id: 's2', comment: secret }),
      record('decision', 'd1', { question: 'Which data', decided_by_id: 's1', comment: secret }),
      record('agreement_poll', 'ap1', { section_code: 'S01', person_token: secret, level: 4, round: 1 }),
      record('project', 'p1', { name: 'Routing', reassessment_owner_id: 's3' }),
    ],
    state: { ...NEW_ROOM, clock: startClock(createClock('AI1', phases), { ...NOW, mono: 0 }) },
  };
}

/** One step of a session, with what is entered in the first and in the second one. */
export interface Step {
  readonly what: (typeof STEPS)[number];
  readonly seat: string;
  readonly item: string;
  readonly values: readonly [number, number];
  readonly at: number;
}

const STEPS = [
  'open',
  'vote',
  'vote',
  'vote',
  'vote',
  'turn',
  'close',
  'decider',
  'note',
  'note',
  'whisper',
  'group',
  'wall',
  'board',
  'reveal',
  'hide',
  'colour',
  'freeze',
  'live',
  'blank',
  'break',
  'next phase',
] as const;

export const anySession: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...STEPS),
    seat: fc.constantFrom(...SEATS),
    item: fc.constantFrom(...ITEMS),
    values: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
    at: fc.nat(3_600_000),
  }),
  { minLength: 10, maxLength: 50 },
);

/** Plays one step; `which` picks the value that this session enters. */
export function play(
  session: Session,
  { what, seat, item, values, at }: Step,
  which: 0 | 1,
  step: number,
): Session {
  const { state } = session;
  const value = values[which];
  const now = (changed: Partial<RoomState>): Session => ({ ...session, state: { ...state, ...changed } });
  const onRound = (change: (round: Round) => Round): Session =>
    state.desk
      ? now({ desk: { ...state.desk, round: { ...change(state.desk.round) } as typeof state.desk.round } })
      : session;
  const stage = (place: { sectionId: string; activityId: string }): Session =>
    now({ stage: { place, isRevealed: false, showsNames: false, colourBy: 'seat' } });
  switch (what) {
    case 'open':
      return now(opened(METHODS[step % METHODS.length] ?? 'rating', step));
    case 'vote':
      return onRound((round) => {
        const cast = castVote(round, seat, item, value, value);
        return cast.ok ? cast.value : round;
      });
    case 'turn':
      return now({ turns: { stage: 'private', order: SEATS, done: SEATS.slice(0, step % 4), seat } });
    case 'close':
      return onRound(closeRound);
    case 'decider':
      return onRound(showDecider);
    case 'note': {
      // While the wall is hidden, its notes differ too.
      const body = state.stage?.isRevealed ? 'Note' : `Note ${which}`;
      return add(session, record('note', `n${step}`, { ...onWall, body, author_id: seat }, step));
    }
    case 'whisper':
      return add(session, record('note', `w${step}`, { body: `${SECRET} ${which} ${step}` }, step));
    case 'group':
      return add(session, record('cluster', `k${step}`, { label: `${SECRET} of nobody` }, step));
    case 'wall':
      return stage(NOTES_AT);
    case 'board':
      return stage(PLACES[at % PLACES.length] ?? NOTES_AT);
    case 'reveal':
      return state.stage ? now({ stage: { ...state.stage, isRevealed: true } }) : session;
    case 'hide':
      return state.stage ? now({ stage: { ...state.stage, isRevealed: false } }) : session;
    case 'colour':
      return state.stage ? now({ stage: { ...state.stage, colourBy: 'theme' } }) : session;
    case 'freeze':
      return now({ projector: { mode: 'frozen', view: viewOf(session) } });
    case 'live':
      return now({ projector: { mode: 'live' } });
    case 'blank':
      return now({ projector: { mode: 'blank' } });
    case 'break':
      return now({ projector: { mode: 'break', title: 'Break', until: '10:45' } });
    case 'next phase':
      return state.clock ? now({ clock: nextPhase(state.clock, { ...NOW, mono: at }) }) : session;
  }
}

/** True once the room may see anything in which the two sessions differ. */
export function hasRevealed({ state }: Session): boolean {
  return state.stage?.isRevealed === true || (state.desk !== null && state.desk.round.stage !== 'open');
}

const onWall = { section_id: NOTES_AT.sectionId, activity_id: NOTES_AT.activityId };

function opened(method: RoundMethod, step: number): Partial<RoomState> {
  const round = openRound({
    id: `R${step}`,
    question: `Question ${step}`,
    method,
    items: ITEMS,
    seats: SEATS,
    decider: 's4',
  });
  return {
    desk: {
      round: round as NonNullable<RoomState['desk']>['round'],
      place: NOTES_AT,
      kind: 'goal',
      items: ITEMS.map((id) => ({ id, label: `Item ${id}`, ref: `G-${id}` })),
      mode: 'scribe',
      picked: 's1',
      sheets: [{ token: 's1', text: SECRET }],
      tie: null,
      keptAs: null,
    },
    turns: null,
  };
}

function add(session: Session, added: WorkshopRecord): Session {
  return { ...session, records: [...session.records, added] };
}
