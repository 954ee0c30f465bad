/** The printed pages, drawn when they come into view. */
import { useEffect, useState } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import styles from './brief-page.module.css';
import { openPdf, type PDFDocumentProxy } from './pdf-document';
import { PdfPage } from './pdf-page';

/** All pages of a PDF, one below the other. */
export function PdfPreview({ bytes }: { readonly bytes: Uint8Array }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const opened = openPdf(bytes);
    opened.document.then(
      (document) => {
        if (isCurrent) setPdf(document);
      },
      () => {
        if (isCurrent) setHasFailed(true);
      },
    );
    return () => {
      isCurrent = false;
      opened.close();
    };
  }, [bytes]);

  if (hasFailed) {
    return (
      <EmptyState title="The pages cannot be shown here">
        The brief itself is complete: save it and open it with any PDF reader.
      </EmptyState>
    );
  }
  if (!pdf) {
    return (
      <div className={styles.waiting}>
        <Spinner label="Opening the pages" size={28} />
      </div>
    );
  }
  return (
    <ol className={styles.pages} aria-label="Pages">
      {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
        <PdfPage key={number} pdf={pdf} number={number} />
      ))}
    </ol>
  );
}
