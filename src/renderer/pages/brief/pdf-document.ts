/**
 * The PDF reader behind the preview, loaded with this page only. It runs in a worker from our own origin, without
 * WebAssembly and without evaluating code, because the page forbids both.
 */
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The part of the Trusted Types API that we use; TypeScript's own library does not have it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/** The worker's address as the page demands it; the policy may be made only once. */
function trustedWorkerUrl(): string {
  const types = (window as unknown as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??=
    types?.createPolicy('app', {
      createScriptURL: (url) => {
        if (url !== workerUrl) throw new TypeError('Only the PDF worker is started from an address');
        return url;
      },
    }) ?? null;
  return policy ? policy.createScriptURL(workerUrl) : workerUrl;
}

export interface OpenPdf {
  readonly document: Promise<PDFDocumentProxy>;
  /** Frees the document and its worker. */
  readonly close: () => void;
}

/** Opens a PDF from memory. The bytes are copied, because the worker takes what it is given. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const port = new Worker(trustedWorkerUrl(), { type: 'module' });
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
