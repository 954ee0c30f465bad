/**
 * A day along the clock: a hollow bar for what was planned, a filled one below it for what it took. Breaks are dashed,
 * and the minutes are written beside each row.
 */
import type { Figure, FigureShape } from '../domain/figure';

export interface TimelineItem {
  readonly label: string;
  /** Minutes from the beginning of the day. */
  readonly start: number;
  readonly planned: number;
  /** Absent while nobody took the time. */
  readonly actual?: number;
  readonly isBreak: boolean;
}

const WIDTH = 460;
const LEFT = 150;
const RIGHT = 62;
const TOP = 18;
const ROW = 17;
const HOUR = 60;

/** Draws the items from top to bottom; `clock` writes a minute of the day, such as "10:00". */
export function agendaTimelineFigure(
  name: string,
  items: readonly TimelineItem[],
  clock: (minutes: number) => string,
): Figure {
  const from = Math.min(...items.map(({ start }) => start), Number.MAX_SAFE_INTEGER);
  const begin = items.length === 0 ? 0 : from;
  const end = Math.max(begin + HOUR, ...items.map(endOf));
  const at = (minutes: number) => LEFT + ((minutes - begin) / (end - begin)) * (WIDTH - LEFT - RIGHT);
  const bottom = TOP + items.length * ROW;
  return {
    width: WIDTH,
    height: bottom + 6,
    alt: describe(name, items, clock),
    shapes: [
      ...hoursBetween(begin, end).flatMap((minutes) => drawHour(at(minutes), bottom, clock(minutes))),
      ...items.flatMap((item, row) => drawItem(item, TOP + row * ROW, at)),
    ],
  };
}

function endOf({ start, planned, actual }: TimelineItem): number {
  return start + Math.max(planned, actual ?? 0);
}

/** Every hour, or every second, third … one when there are too many to be told apart. */
function hoursBetween(begin: number, end: number): readonly number[] {
  const step = HOUR * Math.max(1, Math.ceil((end - begin) / HOUR / 6));
  return Array.from({ length: Math.floor((end - begin) / step) + 1 }, (_, count) => begin + count * step);
}

function drawHour(x: number, bottom: number, text: string): readonly FigureShape[] {
  return [
    { type: 'line', x1: x, y1: TOP - 4, x2: x, y2: bottom, color: 'grid', width: 0.7 },
    { type: 'text', x, y: TOP - 8, text, size: 8, color: 'muted', anchor: 'middle' },
  ];
}

function drawItem(item: TimelineItem, y: number, at: (minutes: number) => number): readonly FigureShape[] {
  const { label, start, planned, actual, isBreak } = item;
  const [x, far] = [at(start), at(start + planned)];
  const words = { type: 'text', y: y + 10, size: 8, color: isBreak ? 'muted' : 'ink' } as const;
  const middle = y + 6;
  return [
    { ...words, x: LEFT - 6, text: label, anchor: 'end', maxWidth: LEFT - 10 },
    isBreak
      ? { type: 'line', x1: x, y1: middle, x2: far, y2: middle, color: 'muted', width: 1.2, dash: 3 }
      : { type: 'rect', x, y: y + 2, width: Math.max(far - x, 1), height: 6, fill: 'surface', stroke: 'ink' },
    ...(actual === undefined ? [] : [drawTaken(x, at(start + actual), y + 10)]),
    { ...words, x: WIDTH - RIGHT + 8, text: minutesOf(item), anchor: 'start', maxWidth: RIGHT - 10 },
  ];
}

function drawTaken(x: number, far: number, y: number): FigureShape {
  return { type: 'rect', x, y, width: Math.max(far - x, 1), height: 3.5, fill: 'accent' };
}

function minutesOf({ planned, actual }: TimelineItem): string {
  return actual === undefined ? `${planned} min` : `${planned} → ${actual}`;
}

function describe(name: string, items: readonly TimelineItem[], clock: (minutes: number) => string): string {
  if (items.length === 0) return `${name}: no item yet.`;
  const told = items.map(({ label, start, planned, actual }) => {
    const taken = actual === undefined ? '' : `, took ${actual}`;
    return `${clock(start)} ${label}, ${planned} minutes planned${taken}`;
  });
  return `${name}: ${told.join('; ')}.`;
}
