/** The notes of a wall as they are drawn: place, words, colour and marks. Pure. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Clusters } from '@shared/room/clusters';
import { placeInBlock, type WallLayout } from './layout';
import type { NoteView } from './note-layer';
import { fitText, initialsOf, noteName } from './note-words';
import { groupName, type Wall } from './wall-model';

/** How a note shows whose it is. */
export interface Look {
  readonly showsNames: boolean;
  readonly colourBy: 'seat' | 'theme';
}
/** A seat as notes show it. */
export interface SeatLook {
  readonly name: string;
  /** 1 to 8. */
  readonly colour: number;
}

/** How many colours there are; 0 is none. */
export const COLOURS = 8;
/** A shape for each colour, because nobody can be asked to tell colours apart. */
const SHAPES = ['', '●', '▲', '■', '◆', '★', '✚', '⬟', '♥'] as const;

/** Seats with the colours they have on every wall: by their order, again from the first after the eighth. */
export function seatLooks(people: readonly WorkshopRecord[]): ReadonlyMap<string, SeatLook> {
  return new Map(
    people.map(({ id, ref, body }, index) => [
      id,
      {
        name: typeof body.full_name === 'string' ? body.full_name : ref,
        colour: (index % COLOURS) + 1,
      },
    ]),
  );
}

/** The shape of a colour; empty for none. */
export function shapeOf(colour: number): string {
  return SHAPES[colour] ?? '';
}

const VIEWS = new WeakMap<WorkshopRecord, { readonly key: string; readonly view: NoteView }>();

/** Every note in reading order. A note that looks as it did is the same object. */
export function noteViews(
  wall: Wall,
  clusters: Clusters,
  layout: WallLayout,
  look: Look,
  seats: ReadonlyMap<string, SeatLook>,
  dots: ReadonlyMap<string, number>,
  refOf: (id: string) => string | undefined,
): readonly NoteView[] {
  const names = new Map(clusters.map((cluster) => [cluster.id, groupName(cluster)]));
  return layout.blocks.flatMap((block) =>
    block.notes.flatMap((id, index) => {
      const note = wall.notes.get(id);
      if (!note) return [];
      const { x, y } = placeInBlock(block, index);
      const group = block.id === null ? null : (names.get(block.id) ?? null);
      const seat = look.showsNames ? (seats.get(String(note.body.author_id)) ?? null) : null;
      const [became] = (note.body.promoted_ids as readonly string[] | undefined) ?? [];
      const target = became === undefined ? '' : (refOf(became) ?? '');
      const count = dots.get(id) ?? null;
      const key = [x, y, group, look.colourBy, seat?.name, seat?.colour, target, count].join('\u0000');
      const known = VIEWS.get(note);
      if (known?.key === key) return known.view;
      const view = viewOf(note, { x, y, group, seat, target, count, look });
      VIEWS.set(note, { key, view });
      return view;
    }),
  );
}

interface Situation {
  readonly x: number;
  readonly y: number;
  readonly group: string | null;
  readonly seat: SeatLook | null;
  readonly target: string;
  readonly count: number | null;
  readonly look: Look;
}

function viewOf(note: WorkshopRecord, { x, y, group, seat, target, count, look }: Situation): NoteView {
  const words = String(note.body.body ?? '');
  const theme = typeof note.body.theme === 'number' ? note.body.theme : 0;
  // The colour of a seat says who wrote the note, which an anonymous wall must not.
  const colour = look.colourBy === 'theme' ? theme : (seat?.colour ?? 0);
  const shape = look.colourBy === 'theme' ? shapeOf(theme) : '';
  const { text, step } = fitText(words);
  return {
    id: note.id,
    x,
    y,
    text,
    step,
    colour,
    mark: [shape, seat ? initialsOf(seat.name) : ''].filter(Boolean).join(' '),
    dots: count === null ? '' : String(count),
    became: target,
    name: noteName({
      ref: note.ref,
      text: words,
      by: seat?.name ?? null,
      group: group === null ? null : `group ${group}`,
      dots: count,
      isSorted: target !== '',
    }),
  };
}
