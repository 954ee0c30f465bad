/** What a wall shows: its notes and groups, how they are coloured, where they lie, how many dots they got. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Clusters } from '@shared/room/clusters';
import { useMemo } from 'react';
import { useRoom } from '../../store/room-store';
import { getMirror, useRecords } from '../../store/workshop-store';
import { layoutWall, type WallLayout } from './layout';
import type { Move } from './moves';
import type { NoteView } from './note-layer';
import { type Look, noteViews, seatLooks } from './note-views';
import { useGroups } from './use-groups';
import { countWaiting, lastDots, looseNotes, type Wall, type WallPlace, wallOf } from './wall-model';

export interface ShownWall {
  readonly wall: Wall;
  readonly clusters: Clusters;
  readonly loose: readonly string[];
  readonly layout: WallLayout;
  readonly views: readonly NoteView[];
  readonly dots: ReadonlyMap<string, number>;
  readonly look: Look;
  readonly seats: readonly WorkshopRecord[];
  /** Notes of the section that wait in the inbox. */
  readonly waiting: number;
  readonly move: (move: Move) => void;
}

/** Follows a wall. `aspect` is the shape of the window it is shown in. */
export function useWall(place: WallPlace, withOthers: boolean, aspect: number): ShownWall {
  const notes = useRecords('note');
  const groups = useRecords('cluster');
  const people = useRecords('person');
  const rounds = useRecords('priority_round');
  const results = useRecords('round_result');
  const { sectionId, activityId } = place;
  const wall = useMemo(
    () => wallOf({ sectionId, activityId }, notes, groups, withOthers),
    [sectionId, activityId, notes, groups, withOthers],
  );
  const { clusters, move } = useGroups(wall);
  const loose = useMemo(() => looseNotes(wall.notes.keys(), clusters), [wall, clusters]);
  const layout = useMemo(() => layoutWall(clusters, loose, aspect), [clusters, loose, aspect]);
  const dots = useMemo(() => lastDots(wall, rounds, results), [wall, rounds, results]);
  const look = useLook(place);
  const seats = useMemo(() => seatLooks(people), [people]);
  const views = useMemo(
    () => noteViews(wall, clusters, layout, look, seats, dots, refOf),
    [wall, clusters, layout, look, seats, dots],
  );
  const waiting = useMemo(() => countWaiting(notes, sectionId), [notes, sectionId]);
  return { wall, clusters, loose, layout, views, dots, look, seats: people, waiting, move };
}

/** How the room has chosen to see this wall; without names until it says otherwise. */
function useLook({ sectionId, activityId }: WallPlace): Look {
  const stage = useRoom(({ room }) =>
    room?.stage?.place.sectionId === sectionId && room.stage.place.activityId === activityId
      ? room.stage
      : null,
  );
  const showsNames = stage?.showsNames ?? false;
  const colourBy = stage?.colourBy ?? 'theme';
  return useMemo(() => ({ showsNames, colourBy }), [showsNames, colourBy]);
}

function refOf(id: string): string | undefined {
  return getMirror()?.byId.get(id)?.ref;
}
