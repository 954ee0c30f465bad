/**
 * The PDF reader behind the preview, loaded with this page only. It runs in a worker from our own origin, without
 * WebAssembly and without evaluating code, because the page forbids both.
 */
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { startWorker } from '../../workers/start-worker';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
export { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface OpenPdf {
  readonly document: Promise<PDFDocumentProxy>;
  /** Frees the document and its worker. */
  readonly close: () => void;
}

/** Opens a PDF from memory. The bytes are copied, because the worker takes what it is given. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const port = startWorker(workerUrl);
  const worker = PDFWorker.create({ port });
  const task: PDFDocumentLoadingTask = getDocument({
    data: bytes.slice(),
    worker,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  return {
    document: task.promise,
    close: () => {
      void task.destroy().finally(() => {
        worker.destroy();
        port.terminate();
      });
    },
  };
}
