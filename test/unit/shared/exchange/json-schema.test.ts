import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workshopJsonSchema } from '@shared/exchange/json-schema';
import { describe, expect, it } from 'vitest';

const path = join(import.meta.dirname, '../../../../resources/workshop.schema.json');

describe('the published JSON Schema', () => {
  it('is what the declarations say; UPDATE_SCHEMA=1 writes it anew', () => {
    const schema = workshopJsonSchema();
    if (process.env['UPDATE_SCHEMA']) writeFileSync(path, schema);
    expect(readFileSync(path, 'utf8')).toBe(schema);
  });
});
