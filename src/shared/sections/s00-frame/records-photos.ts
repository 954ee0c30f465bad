/** Photos of flip charts and walls: the record says what is seen and where it belongs; the picture is a file by its hash. */
import { number, references, text } from '../../fields/declare';
import { defineRecord } from '../define-record';

export const photo = defineRecord({
  kind: 'photo',
  prefix: 'PH',
  envelope: 'bare',
  headline: 'caption',
  fields: {
    caption: text({ need: 'draft', max: 300 }),
    section_id: text({ need: 'optional', max: 8 }),
    activity_id: text({ need: 'optional', max: 60 }),
    record_ids: references([], { need: 'optional' }),
    sha256: text({ need: 'draft', max: 64 }),
    width: number({ need: 'draft', integer: true, min: 1, max: 20_000, unit: 'px' }),
    height: number({ need: 'draft', integer: true, min: 1, max: 20_000, unit: 'px' }),
    bytes: number({ need: 'draft', integer: true, min: 1, max: 1e9 }),
  },
  columns: ['caption', 'section_id', 'record_ids'],
  card: ['section_id', 'record_ids'],
});
