/**
 * pdfkit's document, writing in large pieces: each operator and each object on its own would cost a buffer and a step
 * of the stream, and a long report has hundreds of thousands of them. The bytes are the same.
 */
import type { PrintFont } from '../shape/print-font';
import { PDFDocument } from '../types/pdfmake';

/** Letters gathered before they are handed on. */
const PIECE = 1 << 18;

/** The document that a report is drawn into. */
export class ReportPdf extends PDFDocument {
  // Declared only: a document writes its first line while it is being constructed.
  declare private gathered: string[] | undefined;
  declare private gatheredLength: number | undefined;
  declare private operators: string[] | undefined;

  provideText: (bold: boolean, italics: boolean) => PrintFont = () => {
    throw new Error('No fonts yet');
  };

  override provideFont(_family: string, bold: boolean, italics: boolean): PrintFont {
    return this.provideText(bold, italics);
  }

  override addContent(operators: string): this {
    this.operators ??= [];
    this.operators.push(operators);
    return this;
  }

  override flushPages(): void {
    if (this.operators !== undefined && this.operators.length > 0) this.page.write(this.operators.join('\n'));
    this.operators = undefined;
    super.flushPages();
  }

  override _write(part: string | Buffer): void {
    if (typeof part !== 'string') {
      this.handOn();
      super._write(part);
      return;
    }
    this.gathered ??= [];
    this.gathered.push(part);
    this._offset += part.length + 1;
    this.gatheredLength = (this.gatheredLength ?? 0) + part.length + 1;
    if (this.gatheredLength >= PIECE) this.handOn();
  }

  override push(chunk: Buffer | null): boolean {
    if (chunk === null) this.handOn();
    return super.push(chunk);
  }

  /** Gives the stream what has been gathered; its length is counted already. */
  private handOn(): void {
    const { gathered } = this;
    if (gathered === undefined || gathered.length === 0) return;
    this.gathered = undefined;
    this.gatheredLength = 0;
    super.push(Buffer.from(`${gathered.join('\n')}\n`, 'latin1'));
  }
}
