/**
 * A workshop template: how long, for what, and its agenda row by row. Templates are checked: the minutes of the rows add up to the
 * stated length, a block shorter than its sections need is marked as a confirmation or as light, and nobody sits for
 * more than 95 minutes without a break.
 */

/** One row of an agenda. Blocks belong to sections; a break belongs to nobody; prework is done before the day. */
export interface TemplateRow {
  readonly kind: 'block' | 'break' | 'prework';
  readonly title: string;
  readonly minutes: number;
  /** Section ids; the first one is where the block opens. */
  readonly sections: readonly string[];
  /** Activity forms, A1 to A15, in their order. */
  readonly forms: readonly string[];
  /** build: the room makes it. confirm: drafts are there and only differences are talked about. light: a first look. */
  readonly mode: 'build' | 'confirm' | 'light';
  /** What is on the table when the block ends. */
  readonly mustProduce: string;
}

export interface Template {
  readonly code: string;
  readonly name: string;
  readonly minutes: number;
  readonly purpose: string;
  /** Section ids that the template touches; an empty list means all. */
  readonly sections: readonly string[];
  readonly rows: readonly TemplateRow[];
}

/** A row of the day. */
export function block(
  title: string,
  minutes: number,
  sections: readonly string[],
  forms: readonly string[],
  mustProduce: string,
  mode: TemplateRow['mode'] = 'build',
): TemplateRow {
  return { kind: 'block', title, minutes, sections, forms, mode, mustProduce };
}

/** A break of so many minutes. */
export function pause(title: string, minutes: number): TemplateRow {
  return { kind: 'break', title, minutes, sections: [], forms: [], mode: 'build', mustProduce: '' };
}

/** Something to be ready before people meet; minutes are those of the person who does it. */
export function prework(title: string, minutes: number, sections: readonly string[]): TemplateRow {
  return { kind: 'prework', title, minutes, sections, forms: [], mode: 'build', mustProduce: '' };
}
