/** Puts a file into a PDF, where readers list it as an attachment: with its size and checksum, as the data of the document. */
import type { PdfKitDocument } from './types/pdfmake';

/** A file to be carried. */
export interface Attachment {
  /** What people see in the list of attachments. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Type of a workshop file. */
const WORKSHOP_TYPE = 'application/x-groundwork';

/** Embeds the file; the moment makes equal content equal bytes. */
export function attach(pdf: PdfKitDocument, { name, bytes }: Attachment, moment: string): void {
  const date = new Date(moment);
  pdf.file(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    name,
    type: WORKSHOP_TYPE,
    description: 'The workshop this report was made from. Drop the report on Groundwork to open it.',
    relationship: 'Data',
    creationDate: date,
    modifiedDate: date,
  });
}
