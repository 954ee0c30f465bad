/** Emergency cuts: what to do with a word that is wider than a whole line. */
import type { ShapedCluster } from '../shape/shaper';
import type { Piece, Word } from './paragraph';

/**
 * Cuts a word that is wider than `room` points between two clusters. The first half is empty when not even one cluster
 * fits, unless `mustTake` asks for one anyway: on an empty line a sign wider than the line has to stand somewhere.
 */
export function cutWord(
  word: Word,
  room: number,
  fontSize: number,
  mustTake: boolean,
): readonly [Word, Word | null] {
  const head: Piece[] = [];
  let used = 0;
  for (let i = 0; i < word.pieces.length; i++) {
    const piece = word.pieces[i] as Piece;
    if (used + piece.width <= room || piece.isSpace) {
      head.push(piece);
      used += piece.width;
      continue;
    }
    const isForced = mustTake && head.length === 0;
    const halves = cutPiece(piece, room - used, isForced, fontSize);
    const isWhole = halves === null && isForced;
    const tail = [
      ...(halves === null ? [] : [halves[1]]),
      ...word.pieces.slice(halves || isWhole ? i + 1 : i),
    ];
    if (halves !== null) head.push(halves[0]);
    else if (isWhole) head.push(piece);
    if (tail.every(({ isSpace }) => isSpace)) break;
    return [
      { ...word, pieces: head, width: widthOfPieces(head), spaceWidth: 0, isLineEnd: false },
      {
        ...word,
        pieces: tail,
        width: widthOfPieces(tail) - word.spaceWidth,
        isSoft: true,
        start: word.start + head.reduce((length, taken) => length + taken.text.length, 0),
      },
    ];
  }
  return [word, null];
}

function cutPiece(
  piece: Piece,
  room: number,
  mustTake: boolean,
  fontSize: number,
): readonly [Piece, Piece] | null {
  const isRtl = piece.level % 2 === 1;
  const clusters = isRtl ? [...piece.shaped.clusters].reverse() : piece.shaped.clusters;
  const unit =
    piece.shaped.width /
    Math.max(
      1,
      clusters.reduce((sum, cluster) => sum + cluster.advance, 0),
    );
  let width = 0;
  let count = 0;
  while (count < clusters.length - 1) {
    const next = ((clusters[count]?.advance ?? 0) * unit * fontSize) / 1000;
    if (width + next > room && !(mustTake && count === 0)) break;
    width += next;
    count++;
  }
  if (count === 0) return null;
  const part = (of: readonly ShapedCluster[]): Piece => {
    const own = isRtl ? [...of].reverse() : of;
    const total = of.reduce((sum, cluster) => sum + cluster.advance, 0) * unit;
    const text = of.map((cluster) => cluster.text).join('');
    return {
      ...piece,
      shaped: { clusters: own, width: total },
      width: (total * piece.look.fontSize) / 1000,
      text,
    };
  };
  return [part(clusters.slice(0, count)), part(clusters.slice(count))];
}

/** The width of pieces side by side, in points. */
export function widthOfPieces(pieces: readonly Piece[]): number {
  let width = 0;
  for (const piece of pieces) width += piece.width;
  return width;
}
