/** The printed pages, drawn when they come into view. */
import { Printer } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { notify } from '../../store/ui-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import styles from './brief-page.module.css';
import { FindBar } from './find-bar';
import { PageThumbnails } from './page-thumbnails';
import { openPdf, type PDFDocumentProxy } from './pdf-document';
import { PdfPage } from './pdf-page';
import own from './pdf-preview.module.css';
import { printPages } from './print-pages';
import { useFind } from './use-find';

/** All pages of a PDF, one below the other, to look at, to search and to print. */
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
  return <Pages pdf={pdf} />;
}

/** Small pictures at the side, the pages beside them, the search above. */
function Pages({ pdf }: { readonly pdf: PDFDocumentProxy }) {
  const find = useFind(pdf);
  const sheets = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(1);
  const [isPrinting, setIsPrinting] = useState(false);
  const hit = find.hits[find.current];

  const show = useCallback((number: number): void => {
    setShown(number);
    sheets.current?.querySelector(`[data-page="${number}"]`)?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    if (hit) show(hit.page);
  }, [hit, show]);

  const print = async (): Promise<void> => {
    setIsPrinting(true);
    await printPages(pdf).catch(() => notify('error', 'The pages could not be handed to the printer.'));
    setIsPrinting(false);
  };

  return (
    <div className={own.preview}>
      <div className={own.bar}>
        <FindBar find={find} />
        <Button
          size="s"
          icon={<Printer size={14} aria-hidden="true" />}
          isPending={isPrinting}
          onPress={() => void print()}
        >
          To the printer…
        </Button>
      </div>
      <PageThumbnails pdf={pdf} shown={shown} onChoose={show} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard */}
      <section ref={sheets} className={own.sheets} aria-label="Pages of the brief" tabIndex={0}>
        <ol className={styles.pages} aria-label="Pages">
          {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
            <PdfPage
              key={number}
              pdf={pdf}
              number={number}
              hits={find.hits.filter(({ page }) => page === number)}
              current={hit}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}
