/** A JSON Schema validator for the few keywords that our own schema uses; an unknown keyword fails. */

export interface Schema {
  readonly [keyword: string]: unknown;
}

const ANNOTATIONS = new Set(['$schema', 'title', 'description', 'format']);

type Rule = (value: unknown, limit: never, schema: Schema, path: string) => readonly string[];
const when = (fails: boolean, path: string, keyword: string): readonly string[] =>
  fails ? [`${path}: ${keyword}`] : [];
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const countOf = (text: unknown): number => (typeof text === 'string' ? [...text].length : 0);

const RULES: Readonly<Record<string, Rule>> = {
  type: (value, type: string, _schema, path) => when(!isOfType(value, type), path, `type ${type}`),
  const: (value, wanted: unknown, _schema, path) => when(value !== wanted, path, 'const'),
  enum: (value, options: readonly unknown[], _schema, path) => when(!options.includes(value), path, 'enum'),
  pattern: (value, pattern: string, _schema, path) =>
    when(typeof value === 'string' && !new RegExp(pattern, 'u').test(value), path, 'pattern'),
  minLength: (value, limit: number, _schema, path) =>
    when(typeof value === 'string' && countOf(value) < limit, path, 'minLength'),
  maxLength: (value, limit: number, _schema, path) => when(countOf(value) > limit, path, 'maxLength'),
  minimum: (value, limit: number, _schema, path) =>
    when(typeof value === 'number' && value < limit, path, 'minimum'),
  maximum: (value, limit: number, _schema, path) =>
    when(typeof value === 'number' && value > limit, path, 'maximum'),
  minItems: (value, limit: number, _schema, path) =>
    when(Array.isArray(value) && value.length < limit, path, 'minItems'),
  maxItems: (value, limit: number, _schema, path) =>
    when(Array.isArray(value) && value.length > limit, path, 'maxItems'),
  not: (value, schema: Schema, _outer, path) =>
    when(findViolations(value, schema, path).length === 0, path, 'not'),
  items: (value, schema: Schema, _outer, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => findViolations(item, schema, `${path}/${index}`))
      : [],
  required: (value, names: readonly string[], _schema, path) =>
    isObject(value)
      ? names.flatMap((name) => when(!Object.hasOwn(value, name), path, `required ${name}`))
      : [],
  properties: (value, properties: Readonly<Record<string, Schema>>, _schema, path) =>
    isObject(value)
      ? Object.entries(properties).flatMap(([name, schema]) =>
          Object.hasOwn(value, name) ? findViolations(value[name], schema, `${path}/${name}`) : [],
        )
      : [],
  additionalProperties: (value, allowed: boolean, schema, path) =>
    isObject(value) && !allowed
      ? Object.keys(value).flatMap((name) =>
          when(!Object.hasOwn(schema['properties'] as object, name), path, `unknown ${name}`),
        )
      : [],
  oneOf: (value, schemas: readonly Schema[], _schema, path) =>
    when(
      schemas.filter((schema) => findViolations(value, schema, path).length === 0).length !== 1,
      path,
      'oneOf',
    ),
  anyOf: (value, schemas: readonly Schema[], _schema, path) =>
    when(!schemas.some((schema) => findViolations(value, schema, path).length === 0), path, 'anyOf'),
};

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'null' ? value === null : typeof value === type;
}

/** Every violation as "path: keyword"; empty when the value fits. */
export function findViolations(value: unknown, schema: Schema, path = ''): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, limit]) => {
    if (ANNOTATIONS.has(keyword)) return [];
    const rule = RULES[keyword];
    return rule
      ? rule(value, limit as never, schema, path)
      : [`${path}: the checker does not know ${keyword}`];
  });
}
