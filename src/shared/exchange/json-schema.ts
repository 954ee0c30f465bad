/** The published JSON Schema of `workshop.json`, made from the declarations that the app itself reads with. */
import { z } from 'zod';
import { FORMAT_VERSION } from './format-limits';
import { workshopFileSchema } from './workshop-file';

/** The text of resources/workshop.schema.json. */
export function workshopJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(workshopFileSchema(), { io: 'input' });
  const described = {
    $schema,
    title: `Groundwork workshop file, version ${FORMAT_VERSION}`,
    description:
      'One workshop. Beyond this schema: references are unique and carry the prefix of their kind, point to records ' +
      'of the file, and links join only the kinds they are made for.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
