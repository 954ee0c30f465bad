/** What the tools, the keys and the drops of a wall do. Each is one step of the history and is said aloud. */
import { ulid } from 'ulid';
import { colourNotes, promoteGroup } from '../../commands/clusters';
import { deleteRecords, promoteNote } from '../../commands/intents';
import { goRecord } from '../../commands/navigation';
import { inSentence, kindText } from '../../fields/words';
import { notify } from '../../store/ui-store';
import type { Hit } from './layout';
import { canDrop, dropMove, groupTogether, type Load, layLoose, type Move, rename, takeApart } from './moves';
import type { ShownWall } from './use-wall';
import { doneWords, dropLabel, loadName, nameOfGroup } from './wall-words';

interface Options {
  readonly shown: ShownWall;
  readonly promotes: string;
  readonly say: (text: string) => void;
  /** Opens the name of a group. */
  readonly rename: (id: string) => void;
}

export interface WallActions {
  readonly move: (move: Move) => void;
  readonly drop: (load: Load, hit: Hit) => void;
  readonly rename: (id: string, name: string) => void;
  readonly group: (load: Load) => void;
  readonly loose: (load: Load) => void;
  readonly apart: (id: string) => void;
  readonly merge: (from: string, into: string) => void;
  readonly colour: (load: Load, theme: number) => void;
  readonly remove: (load: Load) => void;
  readonly promote: (load: Load) => void;
}

/** The actions of a wall as it is shown now. */
export function useWallActions({ shown, promotes, say, rename: openName }: Options): WallActions {
  const { wall, clusters, move } = shown;
  const words = kindText(promotes);
  const run = (next: Move): void => {
    move(next);
    say(doneWords(next.label));
  };
  const drop = (load: Load, hit: Hit): void => {
    if (!canDrop(clusters, load, hit)) return say(`${loadName(load, wall, clusters)} stays where it was.`);
    run(dropMove(load, hit, ulid(), dropLabel(load, hit, wall, clusters)));
  };
  const tell = (id: string | null): void => {
    if (id !== null)
      notify('info', `Made a ${inSentence(words.name)} of it.`, {
        label: 'Show it',
        run: () => goRecord(id),
      });
  };
  const promoteAll = async (ids: readonly string[]): Promise<void> => {
    let last: string | null = null;
    for (const id of ids) last = await promoteNote(id, promotes);
    if (ids.length === 1) tell(last);
    else if (last !== null) notify('info', `Made ${ids.length} ${inSentence(words.plural)} of them.`);
  };
  return {
    move: run,
    drop,
    rename: (id, name) => {
      if (rename(clusters, id, name) === clusters) return;
      const label = name.trim() === '' ? 'take the name of a group away' : `name group ${name.trim()}`;
      run({ label, newId: '', apply: (now, idOf) => rename(now, idOf(id), name) });
    },
    group: (load) => {
      if (load.type !== 'notes' || load.ids.length < 2) return;
      const newId = ulid();
      const label = `group ${loadName(load, wall, clusters)}`;
      run({ label, newId, apply: (now) => groupTogether(now, load.ids, newId) });
    },
    loose: (load) => {
      if (load.type !== 'notes' || layLoose(clusters, load.ids) === clusters) return;
      const label = `lay ${loadName(load, wall, clusters)} loose`;
      run({ label, newId: '', apply: (now) => layLoose(now, load.ids) });
    },
    apart: (id) => {
      const label = `ungroup ${nameOfGroup(id, clusters)}`;
      run({ label, newId: '', apply: (now, idOf) => takeApart(now, idOf(id)) });
    },
    merge: (from, into) => drop({ type: 'group', id: from }, { type: 'group', id: into }),
    colour: (load, theme) => {
      if (load.type === 'notes') void colourNotes(load.ids, theme);
      else void colourNotes(clusters.find(({ id }) => id === load.id)?.notes ?? [], theme);
    },
    remove: (load) => {
      if (load.type === 'notes') void deleteRecords(load.ids);
    },
    promote: (load) => {
      if (load.type === 'notes') return void promoteAll(load.ids);
      const cluster = clusters.find(({ id }) => id === load.id);
      const group = wall.groups.get(load.id);
      if (!cluster || !group) return;
      if (cluster.name === '') {
        say('Name the group first; its name becomes the headline.');
        return openName(load.id);
      }
      const notes = cluster.notes.flatMap((id) => wall.notes.get(id) ?? []);
      void promoteGroup(group, notes, promotes).then(tell);
    },
  };
}
