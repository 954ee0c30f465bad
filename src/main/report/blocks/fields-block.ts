/** Label and value pairs: labels on the starting side, values beside them, short pairs two to a line where asked. */
import type { ReportBlock } from '@shared/domain/report-block';
import { addTag, type StructureTag } from '../draw/structure-tag';
import { type BlockContext, lookOf, type RenderedBlock } from './block-context';
import { createGrid, MOST_KEPT } from './grid-blocks';
import { INK } from './theme';

type Fields = Extract<ReportBlock, { type: 'fields' }>;
type Pair = Fields['rows'][number];

const LONGEST_LABEL = 60;
/** Part of the width that labels may take. */
const LABEL_SHARE = 0.3;
/** Below this a second pair has no room on the line. */
const LEAST_VALUE = 60;
/** Letters of a value that may share its line; measuring longer ones is a waste. */
const LONGEST_SHORT = 60;
/** Lines that a value may take and still share them: two halves are no longer than one whole. */
const SHORT_LINES = 1.6;
/** What the lines between rows take, in points. */
const RULES = 4;
/** Pairs of so many lines stay whole where they are short; of others these first lines stay with their heading. */
const WHOLE_LINES = 14;
const KEPT_LINES = 3;

/** Renders the pairs; neighbours that are short share a line, in the order in which they are read. */
export function renderFields(block: Fields, context: BlockContext): RenderedBlock {
  const { theme } = context;
  if (block.rows.length === 0) return { nodes: [], head: 0 };
  const label = labelWidth(block.rows, context);
  const one = [label, context.width - label - theme.cellPadding.x * 3];
  const second = labelWidth(
    block.rows.filter(({ value }) => value.length <= LONGEST_SHORT),
    context,
  );
  const value = (context.width - theme.cellPadding.x * 7 - label - second) / 2;
  const two = [label, value, second, value];
  const isPaired = block.isPaired === true && value >= LEAST_VALUE;
  const runs = isPaired
    ? inRuns(block.rows, (pair) => isShort(pair, value, context))
    : [block.rows.map(alone)];
  const tag = addTag(context.tag, 'Table');
  const heights: number[] = [];
  const nodes = runs.map((run, at) => {
    const grid = fillGrid(run, run[0]?.length === 2 ? two : one, { ...context, tag });
    for (let row = 1; row <= Math.min(run.length, WHOLE_LINES); row++)
      heights.push(grid.heightOfFirst(row) - grid.heightOfFirst(row - 1));
    return grid.finish(false, at < runs.length - 1);
  });
  return { nodes, head: RULES + keptTogether(runs.flat().length, heights, context) };
}

/** The height that stays with a heading, in points: all of a short card, else its first lines. */
function keptTogether(lines: number, heights: readonly number[], { theme }: BlockContext): number {
  const sum = (some: readonly number[]): number => some.reduce((total, height) => total + height, 0);
  const whole = sum(heights);
  const isWhole = lines <= WHOLE_LINES && whole <= theme.paper.height * MOST_KEPT;
  return isWhole ? whole : sum(heights.slice(0, KEPT_LINES));
}

/** One line: a pair, or two. */
type Line = readonly Pair[];

function alone(pair: Pair): Line {
  return [pair];
}

function fillGrid(
  lines: readonly Line[],
  widths: readonly number[],
  context: BlockContext & { tag: StructureTag },
) {
  const grid = createGrid(
    context,
    widths,
    widths.map(() => ({ label: '' })),
    {
      fontSize: context.theme.body,
      color: INK.text,
    },
    WHOLE_LINES,
  );
  for (const line of lines)
    grid.add(
      line.flatMap(({ label, value }) => [label, value]),
      {},
      { bold: true, color: INK.muted, heads: 'Row' },
    );
  return grid;
}

/** Lines of the same number of pairs that follow each other. */
function inRuns(rows: readonly Pair[], isShortPair: (pair: Pair) => boolean): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  const add = (line: Line) => {
    const last = runs.at(-1);
    if (last?.[0]?.length === line.length) last.push(line);
    else runs.push([line]);
  };
  for (let at = 0; at < rows.length; at++) {
    const [first, second] = [rows[at], rows[at + 1]];
    if (first === undefined) continue;
    if (second !== undefined && isShortPair(first) && isShortPair(second)) {
      add([first, second]);
      at++;
    } else add([first]);
  }
  return runs;
}

function isShort({ value }: Pair, width: number, context: BlockContext): boolean {
  if (value.length > LONGEST_SHORT || value.includes('\n')) return false;
  return context.typesetter.widthOf(value, lookOf(context)) <= width * SHORT_LINES;
}

function labelWidth(rows: readonly Pair[], context: BlockContext): number {
  const look = lookOf(context, { bold: true });
  let longest = 0;
  for (const { label } of rows)
    longest = Math.max(
      longest,
      label.length > LONGEST_LABEL ? context.width : context.typesetter.widthOf(label, look),
    );
  return Math.min(longest + 1, context.width * LABEL_SHARE);
}
