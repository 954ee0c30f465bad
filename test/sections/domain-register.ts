/**
 * The domain's field tables, written down once more as plain data, so that the declarations can be held against them.
 *
 * One line per field: when it is needed, its type, and what belongs to the type.
 * - needed: `D` to save a draft, `A` before agreement, `C` under a condition, `O` never, `=` worked out by the app;
 * - type: `text`, `flag`, `date`, `money`, `choice a b`, `set a b` (`+`: other words too, more may be suggested),
 *   `integer 0..9 [unit]`, `number 0..1 [unit]`, `scale 1..5`, `ref kind`, `refs kind` (`any`: of every kind), and for
 *   fields that are worked out `codes a b`, or `value [unit]` for a figure or a yes or no;
 * - condition, where one answer decides: `if field=a|b`, `if field!=a`, `if field=a&other=b`.
 * A range, unit or condition that is left out is not compared.
 */
import { detailsRegister } from './domain-register-details';
import { productionRegister } from './domain-register-production';
import { systemRegister } from './domain-register-system';
import { workshopRegister } from './domain-register-workshop';

/** Lines by kind and field. */
export type Register = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every kind of the domain. */
export const domainRegister: Register = {
  ...workshopRegister,
  ...detailsRegister,
  ...productionRegister,
  ...systemRegister,
};

/** The fields that every full record carries. */
export const commonRegister: Readonly<Record<string, string>> = {
  title: 'D text',
  priority: 'O choice must should could wont_this_time unset',
  owner_id: 'A ref person',
  evidence_level: 'A choice assumption opinion documented measured verified',
  confidence: 'O scale 1..5',
  review_date: 'O date',
  origin_note_ids: 'O refs note',
  tags: 'O set disclosure no_accelerator none_applies offline quick_win third_party',
  comment: 'O text',
};

/** The states a record goes through. */
export const statusRegister = ['draft', 'proposed', 'agreed', 'verified', 'superseded', 'rejected'] as const;

/** A line of the register, taken apart. */
export interface RegisterLine {
  readonly need: 'draft' | 'agreed' | 'conditional' | 'optional' | 'derived';
  readonly type: string;
  /** Codes of a choice or set, kinds of a reference. */
  readonly words: readonly string[];
  readonly open: boolean;
  readonly range: string | null;
  readonly unit: string | null;
  /** Answers under which the field is needed: by field, the codes that make it so, or that do not. */
  readonly condition: readonly { readonly field: string; readonly not: boolean; readonly codes: string[] }[];
}

const NEEDS = {
  D: 'draft',
  A: 'agreed',
  C: 'conditional',
  O: 'optional',
  '=': 'derived',
} as const;

/** Takes a line of the register apart; throws when it is misspelt. */
export function readLine(line: string): RegisterLine {
  const match = /^([DACO=]) ([a-z_]+)((?: (?!if |\[)\S+)*)(?: \[([^\]]+)\])?(?: if (\S+))?$/.exec(line);
  const [, need, type, rest, unit, condition] = match ?? [];
  if (!need || !type) throw new Error(`No line of the register: ${line}`);
  const words = (rest ?? '').split(' ').filter((word) => word !== '');
  return {
    need: NEEDS[need as keyof typeof NEEDS],
    type,
    words: words.filter((word) => word !== '+' && !word.includes('..')),
    open: words.includes('+'),
    range: words.find((word) => word.includes('..')) ?? null,
    unit: unit ?? null,
    condition: (condition?.split('&') ?? []).map((part) => {
      const [field = '', codes = ''] = part.split(/!?=/);
      return { field, not: part.includes('!='), codes: codes.split('|') };
    }),
  };
}
