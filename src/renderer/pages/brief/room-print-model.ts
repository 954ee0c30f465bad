/** Which boards material for the room can be printed for. Pure. */
import type { RoomPrint } from '@shared/domain/report-block';
import { MOVED_BOARDS, SCREEN_BOARDS } from '@shared/report/room/room-material';
import { methodsFor } from '@shared/room/desk/round-items';
import type { BoardPlace } from '@shared/room/state';
import type { Activity, Section } from '@shared/sections/define-section';

/** What is shown first. */
export const FIRST_PRINT: RoomPrint = 'agenda';

/** A board to print for; `place` null stands for the round on the table, or for all boards. */
export interface PrintPlace {
  readonly id: string;
  readonly label: string;
  readonly place: BoardPlace | null;
}

const FITS: Readonly<Record<RoomPrint, ((activity: Activity) => boolean) | null>> = {
  agenda: null,
  role_cards: null,
  room_cards: ({ board }) => MOVED_BOARDS.has(board),
  ballots: (activity) => methodsFor(activity).length > 0,
  worksheets: ({ board }) => !SCREEN_BOARDS.has(board),
};

/** The choices for a print, none where it is for the whole room; `round` is the question that is put to the vote. */
export function placesFor(
  kind: RoomPrint,
  sections: readonly Section[],
  round: string | null,
): readonly PrintPlace[] {
  const fits = FITS[kind];
  if (!fits) return [];
  const boards = sections.flatMap((section) =>
    section.activities.filter(fits).map((activity): PrintPlace => {
      const place = { sectionId: section.id, activityId: activity.id };
      const title = section.text.activities[activity.id]?.title ?? activity.id;
      return { id: placeId(place), label: `${section.id} ${section.text.short}: ${title}`, place };
    }),
  );
  const all = allOf(kind, round);
  return all === null ? boards : [{ id: placeId(null), label: all, place: null }, ...boards];
}

/** The place that was chosen, else the round on the table, else the board that is shown, else the first one. */
export function chosenPlace(
  places: readonly PrintPlace[],
  chosen: BoardPlace | null | undefined,
  stage: BoardPlace | null,
): BoardPlace | null {
  const find = (place: BoardPlace | null) => places.find(({ id }) => id === placeId(place));
  const usual = find(null) ?? find(stage) ?? places[0];
  return ((chosen === undefined ? undefined : find(chosen)) ?? usual)?.place ?? null;
}

/** A place as a key. */
export function placeId(place: BoardPlace | null): string {
  return place ? `${place.sectionId}/${place.activityId}` : 'all';
}

function allOf(kind: RoomPrint, round: string | null): string | null {
  if (kind === 'worksheets') return 'Every activity of the agenda';
  if (round !== null) return `On the table: ${round}`;
  return kind === 'room_cards' ? 'Everything that is moved about' : null;
}
