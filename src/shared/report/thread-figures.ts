/** A chain as drawings that fit the width of a page, cut between two threads where it is longer than one drawing. */
import type { ReportBlock } from '../domain/report-block';
import { type DiagramCell, threadDiagramFigure } from '../figures/thread-diagram';
import type { ReadChain } from '../thread/chains';
import { diagramOf } from '../thread/diagram-rows';
import { fullText } from './full-text.en';

/** What a page in upright format has for a drawing. */
const WIDTH = 470;
/** More rows would not fit into the part of a page that a drawing may take. */
const ROWS = 10;
/** A drawing this full may end where a new thread begins. */
const ENOUGH = 6;

type Row = readonly DiagramCell[];

/** The drawings of a chain; none while it has no rows. */
export function threadFigures(chain: ReadChain): readonly ReportBlock[] {
  const { name, columns, rows } = diagramOf(chain);
  const parts = inParts(rows);
  return parts.map((part, at): ReportBlock => {
    const title = parts.length > 1 ? `${name}. ${fullText.threadPart(at + 1, parts.length)}` : `${name}.`;
    return {
      type: 'figure',
      figure: threadDiagramFigure({ name, columns, rows: part, width: WIDTH }),
      caption: at === parts.length - 1 ? `${title} ${fullText.threadCaption}` : title,
    };
  });
}

function inParts(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    const isFull = last === undefined || last.length >= ROWS || (last.length >= ENOUGH && isStart(row));
    if (isFull) parts.push([row]);
    else last.push(row);
  }
  return parts;
}

/** A row that hangs on nothing above it. */
function isStart(row: Row): boolean {
  const first = row.find(({ type }) => type !== 'empty');
  return first?.type !== 'card' || first.via === null;
}
