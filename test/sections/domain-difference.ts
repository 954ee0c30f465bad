/** Where the declarations of the app and the register of the domain differ, point by point. */
import type { BodyView, Field, FieldValue } from '@shared/fields/field';
import type { RecordDeclaration } from '@shared/sections/define-record';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import { commonRegister, domainRegister, type RegisterLine, readLine } from './domain-register';

/** What differs: the kind or field is not there or new, or something about it is another. */
export type Aspect =
  | 'missing'
  | 'added'
  | 'need'
  | 'type'
  | 'codes'
  | 'range'
  | 'unit'
  | 'target'
  | 'condition';

export interface Difference {
  readonly aspect: Aspect;
  /** A kind, or kind and field: "goal.statement". */
  readonly place: string;
  /** Both sides, to be read when a test fails. */
  readonly said: string;
}

/** All differences between domain and declarations, in the order of the register. */
export function listDifferences(): readonly Difference[] {
  const added = RECORD_KINDS.filter((kind) => !(kind in domainRegister));
  return [
    ...Object.entries(domainRegister).flatMap(([kind, lines]) => {
      const declaration = RECORD_KINDS.find((known) => known === kind);
      if (!declaration) return [{ aspect: 'missing' as const, place: kind, said: 'no such kind' }];
      return compareKind(getDeclaration(kind), lines);
    }),
    ...added.map((kind) => ({ aspect: 'added' as const, place: kind, said: 'not in the domain' })),
    ...compareFields('common', getDeclaration('goal').fields, commonRegister),
  ];
}

function compareKind(
  declaration: RecordDeclaration,
  lines: Readonly<Record<string, string>>,
): readonly Difference[] {
  // A record may narrow a common field, and a part names its parent; neither is an addition.
  const known = declaration.envelope === 'full' ? commonRegister : {};
  const added = declaration.ownFields.filter(
    (name) => !(name in lines) && !(name in known) && name !== declaration.parent?.field,
  );
  return [
    ...compareFields(declaration.kind, declaration.fields, lines),
    ...added.map((name) => ({
      aspect: 'added' as const,
      place: `${declaration.kind}.${name}`,
      said: 'not in the domain',
    })),
  ];
}

function compareFields(
  kind: string,
  fields: Readonly<Record<string, Field>>,
  lines: Readonly<Record<string, string>>,
): readonly Difference[] {
  return Object.entries(lines).flatMap(([name, line]): readonly Difference[] => {
    const place = `${kind}.${name}`;
    const field = fields[name];
    if (!field) return [{ aspect: 'missing', place, said: 'no such field' }];
    const wanted = readLine(line);
    const differing = ASPECTS.flatMap(({ aspect, of, from }): readonly Difference[] => {
      const [is, should] = [of(field, wanted), from(wanted)];
      return should === null || is === should ? [] : [{ aspect, place, said: `${is} instead of ${should}` }];
    });
    // Another type has other properties; that they differ as well says nothing new.
    const isOther = differing.some(({ aspect }) => aspect === 'type');
    return isOther ? differing.filter(({ aspect }) => aspect === 'type' || aspect === 'need') : differing;
  });
}

interface AspectRule {
  readonly aspect: Aspect;
  /** What the declaration says; the line says which question is asked. */
  readonly of: (field: Field, line: RegisterLine) => string;
  /** What the domain says; null: nothing. */
  readonly from: (line: RegisterLine) => string | null;
}

const isReference = (line: RegisterLine): boolean => line.type === 'ref' || line.type === 'refs';
const spell = (codes: readonly string[], open: boolean): string =>
  [...codes].sort().join(' ') + (open ? ' +' : '');

const isOpen = (field: Field): boolean => field.kind === 'set' && field.open;

/** An open list may suggest more words than the domain does. */
function codesOf(
  field: Field & { readonly options: readonly string[] },
  line: RegisterLine,
): readonly string[] {
  return line.open && isOpen(field)
    ? field.options.filter((code) => line.words.includes(code))
    : field.options;
}

const ASPECTS: readonly AspectRule[] = [
  { aspect: 'need', of: (field) => field.need, from: (line) => line.need },
  { aspect: 'type', of: typeOf, from: (line) => line.type },
  {
    aspect: 'codes',
    of: (field, line) => ('options' in field ? spell(codesOf(field, line), isOpen(field)) : 'no codes'),
    from: (line) => (['choice', 'set', 'codes'].includes(line.type) ? spell(line.words, line.open) : null),
  },
  {
    aspect: 'range',
    of: (field) => ('min' in field ? `${field.min}..${field.max}` : 'no range'),
    from: (line) => line.range,
  },
  {
    aspect: 'unit',
    of: (field) => ('unit' in field ? field.unit : 'no unit'),
    from: (line) => line.unit,
  },
  {
    aspect: 'target',
    of: (field) => (field.kind === 'reference' ? spell(field.to, false) || 'any' : 'no reference'),
    from: (line) => (isReference(line) ? spell(line.words, false) : null),
  },
  {
    aspect: 'condition',
    of: (field, line) => (holds(field, line) ? 'as said' : 'another condition'),
    from: (line) => (line.condition.length > 0 ? 'as said' : null),
  },
];

/** The type of a field in the words of the register. */
function typeOf(field: Field): string {
  if (field.kind === 'number') return field.integer ? 'integer' : 'number';
  if (field.kind === 'reference') return field.many ? 'refs' : 'ref';
  if (field.kind !== 'derived') return field.kind;
  if (field.options.length > 0) return 'codes';
  return 'value';
}

/** Asks the declared condition with every answer that decides, and with no answer at all. */
function holds({ when }: Field, { condition }: RegisterLine): boolean {
  if (!when || when({})) return false;
  const answers = condition.reduce<readonly BodyView[]>(
    (bodies, { field, not, codes }) =>
      bodies.flatMap((body) =>
        (not ? ['something_else'] : codes).map((code) => ({ ...body, [field]: asAnswer(field, code) })),
      ),
    [{}],
  );
  const refused = condition
    .filter(({ not }) => not)
    .flatMap(({ field, codes }) => codes.map((code) => ({ [field]: asAnswer(field, code) })));
  return answers.every((body) => when(body)) && !refused.some((body) => when(body));
}

/** Roles of a dataset are a list, headcounts are figures, all other answers are single codes. */
function asAnswer(field: string, code: string): FieldValue {
  if (field === 'dataset_role') return [code];
  return /^\d/.test(code) ? Number(code) : code;
}
