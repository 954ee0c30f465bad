/**
 * What the room may see: the projector's whole world.
 *
 * It is a closed type with a schema that refuses anything else, and it is made field by field from the room, so that
 * something new is hidden until somebody writes it down here. It holds no seat, no vote, no placement of one person, no
 * private note and nothing of another workshop; names of authors only where the board was opened with names.
 */
import { z } from 'zod';
import { boardOf, findPlace } from './boards/board-of';
import { oneLine } from './boards/public-words';
import { readClock } from './clock';
import { plannedOf } from './day';
import { publicBoardSchema } from './public-board';
import { publicRound, publicRoundSchema } from './public-round';
import type { Room } from './room';
import { PHASE_KINDS, STEP_CODES } from './steps';
import type { Moment } from './stopwatch';

const text = z.string().max(400);
const count = z.number().int().min(0);

const publicClockSchema = z.strictObject({
  step: z.enum(STEP_CODES),
  kind: z.enum(PHASE_KINDS),
  /** Which phase of how many, counted from 1. */
  phase: count,
  of: count,
  phaseSeconds: count,
  /** Left when the view was made; the projector counts on by itself while it runs. */
  phaseMs: z.number(),
  blockMs: z.number(),
  isRunning: z.boolean(),
});

/** Colours of the projector. */
export const PROJECTOR_THEMES = ['light', 'dark', 'contrast'] as const;
export type ProjectorTheme = (typeof PROJECTOR_THEMES)[number];
const theme = z.enum(PROJECTOR_THEMES);

/** Everything the projector can ever be sent. */
export const publicViewSchema = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('blank') }),
  z.strictObject({ screen: z.literal('break'), theme, title: text, until: text }),
  z.strictObject({
    screen: z.literal('live'),
    theme,
    workshop: text,
    block: z.strictObject({ title: text, minutes: count }).nullable(),
    /** Name of the activity on show; empty without one. */
    title: text,
    prompt: text,
    clock: publicClockSchema.nullable(),
    board: publicBoardSchema,
    round: publicRoundSchema.nullable(),
    /** The laptop goes round: how many have had it. */
    turns: z.strictObject({ done: count, of: count }).nullable(),
  }),
]);
export type PublicView = z.infer<typeof publicViewSchema>;
/** The view while the room works. */
export type LiveView = Extract<PublicView, { screen: 'live' }>;

/** The projector's view of a room at a moment. */
export function publicView(room: Room, now: Moment): PublicView {
  const { projector } = room.state;
  if (projector.mode === 'blank') return { screen: 'blank' };
  if (projector.mode === 'frozen') return projector.view;
  if (projector.mode === 'break') {
    const { title, until } = projector;
    return { screen: 'break', theme: themeOf(room), title: oneLine(title), until: oneLine(until, 20) };
  }
  return liveView(room, now);
}

function liveView(room: Room, now: Moment): LiveView {
  const { view, state } = room;
  const { stage, desk, turns, clock } = state;
  const item = view.recordsOf('agenda_item').find(({ id }) => id === clock?.blockId);
  // While people vote, the words are those of the board they vote on, whatever else is on show.
  const shown = desk?.place ?? stage?.place;
  const place = shown ? findPlace(shown) : null;
  const words = place?.section.text.activities[place.activity.id];
  return {
    screen: 'live',
    theme: themeOf(room),
    workshop: oneLine(view.workshop.title),
    block: item ? { title: oneLine(String(item.body.title ?? '')), minutes: plannedOf(item) } : null,
    title: words?.title ?? '',
    prompt: words?.hint ?? '',
    clock: publicClock(room, now),
    board: boardOf(view, stage),
    round: desk ? publicRound(desk) : null,
    turns: turns && turns.stage !== 'over' ? { done: turns.done.length, of: turns.order.length } : null,
  };
}

function publicClock({ state: { clock } }: Room, now: Moment): LiveView['clock'] {
  const phase = clock?.phases[clock.phase];
  if (!clock || !phase) return null;
  const { phaseMs, blockMs, isRunning } = readClock(clock, now);
  return {
    step: phase.step,
    kind: phase.kind,
    phase: clock.phase + 1,
    of: clock.phases.length,
    phaseSeconds: phase.seconds,
    phaseMs,
    blockMs,
    isRunning,
  };
}

function themeOf({ state }: Room): ProjectorTheme {
  return state.theme ?? 'light';
}
