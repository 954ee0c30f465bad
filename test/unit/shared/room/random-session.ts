/**
 * Sessions played at random, twice at once: both go through the same steps and differ only in what the room must not
 * see yet. As long as nothing was revealed, the projector must not be able to tell them apart.
 */
import { createClock, nextPhase, startClock } from '@shared/room/clock';
import { type Clusters, nameCluster, putOnNote } from '@shared/room/clusters';
import { phasesOf } from '@shared/room/phases';
import { type Placement, place } from '@shared/room/placements';
import { freeze } from '@shared/room/public-view';
import type { Room, RoomBoard } from '@shared/room/room';
import { castVote, closeRound, openRound, type RoundMethod, showDecider } from '@shared/room/round';
import type { Moment } from '@shared/room/stopwatch';
import { answer, finishTurn, repeatTurn, startTurns, takeTurn } from '@shared/room/turns';
import fc from 'fast-check';

export const SEATS = ['s1', 's2', 's3', 's4'];
const ITEMS = ['i1', 'i2', 'i3'];
const METHODS: readonly RoundMethod[] = ['rating', 'sliders', 'poll'];

/** Stands in every text that the room must never see. */
export const SECRET = 'Ω-secret';

export interface Step {
  readonly what: (typeof STEPS)[number];
  readonly seat: string;
  readonly item: string;
  /** What is entered in the first and in the second session. */
  readonly values: readonly [number, number];
  readonly at: number;
}

const STEPS = [
  'open',
  'vote',
  'vote',
  'vote',
  'turn',
  'answer',
  'answer',
  'done',
  'repeat',
  'close',
  'decider',
  'place',
  'note',
  'private note',
  'group',
  'wall',
  'matrix',
  'reveal',
  'names',
  'freeze',
  'live',
  'blank',
  'break',
  'next phase',
  'whisper',
] as const;

export const anySession: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...STEPS),
    seat: fc.constantFrom(...SEATS),
    item: fc.constantFrom(...ITEMS),
    values: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
    at: fc.nat(3_600_000),
  }),
  { minLength: 10, maxLength: 60 },
);

export const NOW: Moment = { run: 'one', mono: 7_200_000, wall: 1_800_000_000_000 };

/** A room before the first step; `salt` is the secret that differs between the two sessions. */
export function emptyRoom(salt: string): Room {
  const secret = `${SECRET} ${salt}`;
  const phases = phasesOf({ kind: 'block', minutes: 25, sections: ['S01'], forms: ['A1'] }, 8);
  return {
    workshopId: `${secret} id`,
    title: 'Ticket routing',
    day: [
      { id: 'AI-01', body: { title: 'Goals', planned_min: 25, private_notes: secret, outcome: secret } },
      { id: 'AI-02', body: { title: `${secret} next`, planned_min: 10 } },
    ],
    clock: startClock(createClock('AI-01', phases), { ...NOW, mono: 0 }),
    prompt: 'What should be better in a year?',
    nextPrompt: secret,
    seats: SEATS.map((id) => ({
      id,
      name: `Name of ${id}`,
      role: `${secret} role`,
      roomRole: 'participant',
    })),
    board: { kind: 'none' },
    rounds: [],
    shownRound: null,
    labels: { i1: 'First', i2: 'Second', i3: 'Third' },
    turns: null,
    inbox: [secret],
    parking: [secret],
    projector: { mode: 'live' },
  };
}

/** One step of a session; `which` picks the value that this session enters. */
export function play(room: Room, { what, seat, item, values, at }: Step, which: 0 | 1, step: number): Room {
  const now = { ...NOW, mono: at };
  const secret = `${SECRET} ${which}`;
  const value = values[which];
  const rounds = (change: (round: Room['rounds'][number]) => Room['rounds'][number]): Room => ({
    ...room,
    rounds: room.rounds.map((round) => (round.id === room.shownRound ? change(round) : round)),
  });
  const shown = room.rounds.find(({ id }) => id === room.shownRound);
  switch (what) {
    case 'open': {
      const method = METHODS[step % METHODS.length] ?? 'rating';
      const round = openRound({
        id: `R${step}`,
        question: `Question ${step}`,
        method,
        items: ITEMS,
        seats: SEATS,
        decider: 's4',
      });
      return { ...room, rounds: [...room.rounds, round], shownRound: round.id, turns: null };
    }
    case 'vote':
      return rounds((round) => {
        const cast = castVote(round, seat, item, value);
        return cast.ok ? cast.value : round;
      });
    case 'turn':
      return shown ? { ...room, turns: takeTurn(room.turns ?? startTurns(shown)) } : room;
    case 'answer': {
      if (!shown || !room.turns) return room;
      const given = answer(room.turns, shown, item, value);
      return given.ok ? { ...room, turns: given.value } : room;
    }
    case 'done': {
      if (!shown || !room.turns) return room;
      const done = finishTurn(room.turns, shown);
      return { ...rounds(() => done.round), turns: done.turns };
    }
    case 'repeat':
      return room.turns ? { ...room, turns: repeatTurn(room.turns, seat) } : room;
    case 'close':
      return rounds(closeRound);
    case 'decider':
      return rounds(showDecider);
    case 'place':
      return withBoard(room, 'matrix', (board) => ({
        ...board,
        placements: place(board.placements, seat, item, { x: value / 7, y: value / 9 }),
      }));
    case 'note':
    case 'private note': {
      const isPrivate = what === 'private note';
      // Before it is revealed, a note of the wall is hidden as well.
      const text = isPrivate ? secret : `Note ${which}`;
      const note = { id: `n${step}`, text, author: seat, isPrivate, colour: 1 };
      return withBoard(room, 'wall', (board) =>
        board.isRevealed && !isPrivate ? board : { ...board, notes: [...board.notes, note] },
      );
    }
    case 'group':
      return withBoard(room, 'wall', (board) => ({ ...board, clusters: group(board, `K${step}`, secret) }));
    case 'wall':
      return {
        ...room,
        board: {
          kind: 'wall',
          isRevealed: false,
          showsNames: false,
          colourBy: 'theme',
          notes: [],
          clusters: [],
        },
      };
    case 'matrix': {
      const cards = ITEMS.map((id) => ({ id, ref: id, text: `Text of ${id}`, facts: [] }));
      const placements: readonly Placement[] = [];
      return {
        ...room,
        board: { kind: 'matrix', isRevealed: false, ends: ['low', 'high', 'low', 'high'], placements, cards },
      };
    }
    case 'reveal':
      return room.board.kind === 'none' ? room : { ...room, board: { ...room.board, isRevealed: true } };
    case 'names':
      return withBoard(room, 'wall', (board) => ({ ...board, showsNames: !board.showsNames }));
    case 'freeze':
      return freeze(room, NOW);
    case 'live':
      return { ...room, projector: { mode: 'live' } };
    case 'blank':
      return { ...room, projector: { mode: 'blank' } };
    case 'break':
      return { ...room, projector: { mode: 'break', title: 'Break', until: '10:45' } };
    case 'next phase':
      return room.clock ? { ...room, clock: nextPhase(room.clock, now) } : room;
    case 'whisper':
      return { ...room, inbox: [...room.inbox, `${secret} ${step}`], nextPrompt: `${secret} ${step}` };
  }
}

/** True once the room may see anything in which the two sessions differ. */
export function hasRevealed(room: Room): boolean {
  const isBoardOut = room.board.kind !== 'none' && room.board.isRevealed;
  return isBoardOut || room.rounds.some(({ stage }) => stage !== 'open');
}

function withBoard<K extends 'wall' | 'matrix'>(
  room: Room,
  kind: K,
  change: (board: Extract<RoomBoard, { kind: K }>) => Extract<RoomBoard, { kind: K }>,
): Room {
  const { board } = room;
  return board.kind === kind ? { ...room, board: change(board as Extract<RoomBoard, { kind: K }>) } : room;
}

/** Puts the first two private notes into a group with a secret name. */
function group(board: Extract<RoomBoard, { kind: 'wall' }>, id: string, name: string): Clusters {
  const [a, b] = board.notes.filter(({ isPrivate }) => isPrivate);
  return a && b ? nameCluster(putOnNote(board.clusters, a.id, b.id, id), id, name) : board.clusters;
}
