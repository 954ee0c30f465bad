/** A wall of notes: groups under their names, loose notes after them, all in one flow of columns. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { StickyNote } from 'lucide-react';
import { memo, useMemo } from 'react';
import { firstFitting, NOTE_GAP, type NoteLevel, noteLevels } from '../note-layout';
import { useFit } from '../use-fit';
import { moreWords } from '../words.en';
import type { Area } from './board-view';
import { EmptyBoard } from './empty-board';
import styles from './wall.module.css';

type Wall = PublicBoardOf<'wall'>;
type Note = Wall['notes'][number];

/** A group of up to so many notes is not torn over two columns, while there is room. */
const WHOLE = 6;

interface Group {
  readonly id: string;
  readonly name: string;
  readonly notes: readonly Note[];
  /** Notes of it that are not shown. */
  readonly more: number;
}

/** The wall, in letters as large as its notes allow. */
export function WallView({ board, area }: { readonly board: Wall; readonly area: Area }) {
  const groups = useMemo(() => groupsOf(board), [board]);
  const { width, height } = area;
  const levels = useMemo(() => noteLevels({ width, height }), [width, height]);
  const start = useMemo(() => {
    const texts = board.notes.map(({ text, author }) => (author === null ? text : `${text} ${author}`));
    return firstFitting(levels, texts, groups.length, { width, height });
  }, [board, groups, levels, width, height]);
  // The same notes but for a word look the same: what fitted them is where the next look begins.
  const { ref, level } = useFit(
    levels.length,
    `${start} of ${board.notes.length} in ${width} by ${height}`,
    start,
  );
  const shape = levels[level];
  if (board.total === 0)
    return (
      <EmptyBoard sign={<StickyNote size={96} aria-hidden="true" />} title="Waiting for the first note" />
    );
  if (!shape) return null;
  return (
    <div ref={ref} className={styles.wall} style={wallStyle(shape, area)} data-size={shape.size}>
      {groups.map((group) => (
        <Group key={group.id} group={group} lines={shape.lines} hasGroups={groups.length > 1} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly lines: number;
  readonly hasGroups: boolean;
}

function Group({ group, lines, hasGroups }: GroupProps) {
  const isWhole = group.notes.length <= WHOLE && lines === 0;
  return (
    <section className={styles.group} data-whole={isWhole || undefined}>
      {(group.id !== '' || hasGroups) && (
        <h2 className={styles.heading} dir="auto">
          {group.id === '' ? 'Ungrouped' : group.name || 'Without a name'}
          {group.more > 0 && <bdi className={styles.more}>{moreWords(group.more)}</bdi>}
        </h2>
      )}
      {group.notes.map((note) => (
        <NoteCard
          key={note.id}
          text={note.text}
          author={note.author}
          colour={note.colour}
          lines={lines}
          isGrouped={group.id !== ''}
        />
      ))}
      {group.id === '' && !hasGroups && group.more > 0 && (
        <p className={styles.rest}>{moreWords(group.more)}</p>
      )}
    </section>
  );
}

interface NoteCardProps {
  readonly text: string;
  readonly author: string | null;
  readonly colour: number;
  readonly lines: number;
  readonly isGrouped: boolean;
}

// Of a hundred notes one changes: the others are not drawn again.
const NoteCard = memo(function NoteCard({ text, author, colour, lines, isGrouped }: NoteCardProps) {
  return (
    <article className={styles.note} data-colour={colour} data-grouped={isGrouped || undefined}>
      <p
        className={styles.text}
        dir="auto"
        style={lines > 0 ? { WebkitLineClamp: lines } : undefined}
        data-cut={lines > 0 || undefined}
      >
        {text}
      </p>
      {author !== null && (
        <p className={styles.author} dir="auto">
          {author}
        </p>
      )}
    </article>
  );
});

function groupsOf(board: Wall): readonly Group[] {
  const named = board.clusters.map(({ id, name, count }) => {
    const notes = board.notes.filter((note) => note.cluster === id);
    return { id, name, notes, more: count - notes.length };
  });
  const loose = board.notes.filter(({ cluster }) => cluster === null);
  const elsewhere = named.reduce((sum, { more, notes }) => sum + more + notes.length, 0);
  const rest = { id: '', name: '', notes: loose, more: Math.max(0, board.total - elsewhere - loose.length) };
  const all = [...named, rest].filter(({ notes, more }) => notes.length + more > 0);
  return all;
}

function wallStyle({ size, columns }: NoteLevel, { width, height }: Area) {
  return { width, maxHeight: height, fontSize: size, columnCount: columns, columnGap: NOTE_GAP };
}
