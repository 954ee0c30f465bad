/** The rows of a template as records of a workshop. */
import type { Template } from '@shared/agenda/template';
import type { Body, WorkshopRecord } from '@shared/domain/workshop';
import { formatRef } from '@shared/exchange/ref';
import { initialBody, patchBody } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A record as it is before anybody touched it; `count` is the number of its reference. */
export function newRecord(
  kind: string,
  id: string,
  count: number,
  at: string,
  body: Body,
  position = generateKeyBetween(null, null),
): WorkshopRecord {
  const declaration = getDeclaration(kind);
  return {
    id,
    kind,
    ref: formatRef(declaration.prefix, count),
    position,
    status: 'draft',
    body: patchBody(kind, initialBody(kind, at.slice(0, 10)), body),
    bodyVersion: declaration.bodyVersion,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
}

/** One `agenda_item` per row, numbered after the `used` ones and placed behind `after`. */
export function agendaRecords(
  template: Template,
  used: number,
  at: string,
  newId: () => string,
  after: string | null = null,
): readonly WorkshopRecord[] {
  const positions = generateNKeysBetween(after, null, template.rows.length);
  return template.rows.map((row, index) => {
    const body: Body = {
      title: row.title,
      kind: row.kind,
      mode: row.mode,
      planned_min: row.minutes,
      ...(row.sections.length > 0 && { section_codes: [...row.sections] }),
      ...(row.forms.length > 0 && { activity_forms: [...row.forms] }),
      ...(row.mustProduce !== '' && { must_produce: row.mustProduce }),
    };
    return newRecord('agenda_item', newId(), used + index + 1, at, body, positions[index]);
  });
}
