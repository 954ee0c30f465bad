/** Opens the printed pages to look at them. */
import { useEffect, useState } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import styles from './brief-page.module.css';
import { openPdf, type PDFDocumentProxy } from './pdf-document';
import { PdfPages } from './pdf-pages';
import type { Extent } from './zoom-model';

/** All pages of a PDF, one below the other, to look at, to search and to print. */
export function PdfPreview({ bytes }: { readonly bytes: Uint8Array }) {
  const [pdf, setPdf] = useState<Opened | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const opened = openPdf(bytes);
    opened.document.then(measured).then(
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
  return <PdfPages {...pdf} />;
}

/** A document whose first page says how large pages are. */
interface Opened {
  readonly pdf: PDFDocumentProxy;
  readonly usual: Extent;
}

async function measured(pdf: PDFDocumentProxy): Promise<Opened> {
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { pdf, usual: { width, height } };
}
