/** The viewer of a printed brief: small pages at the side, the pages beside them, a bar above to find and to size. */
import { groupBy } from '@shared/analysis/group-by';
import { Printer } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { notify } from '../../store/ui-store';
import { Button } from '../../ui/button';
import { FindBar } from './find-bar';
import type { Hit } from './find-model';
import { PageField } from './page-field';
import { PageThumbnails } from './page-thumbnails';
import type { PDFDocumentProxy } from './pdf-document';
import { PdfPage } from './pdf-page';
import styles from './pdf-preview.module.css';
import { printPages } from './print-pages';
import { useFind } from './use-find';
import { usePageScroll } from './use-page-scroll';
import { ZoomChoice } from './zoom-choice';
import { type Extent, scaleOf, stepZoom, type Zoom } from './zoom-model';

interface PdfPagesProps {
  readonly pdf: PDFDocumentProxy;
  /** Of the first page, in points. */
  readonly usual: Extent;
}

/** Remembered while the app runs, so that the next brief is shown like the last one. */
let lastZoom: Zoom = 'auto';

/** All pages, one below the other. */
export function PdfPages({ pdf, usual }: PdfPagesProps) {
  const find = useFind(pdf);
  const sheets = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [zoom, setZoom] = useState<Zoom>(lastZoom);
  const [room, setRoom] = useState<Extent>({ width: 800, height: 600 });
  const scale = scaleOf(zoom, usual, room);
  const scroll = usePageScroll(sheets, scale, setRoom);
  const { goTo } = scroll;
  const go = (page: number): void => goTo({ page, top: 0 });
  const [isPrinting, setIsPrinting] = useState(false);
  const hit = find.hits[find.current];
  const byPage = useMemo(() => groupBy(find.hits, ({ page }) => String(page)), [find.hits]);

  useEffect(() => {
    if (hit) goTo({ page: hit.page, top: Math.max(0, (hit.marks[0]?.top ?? 0) - ABOVE_A_HIT) });
  }, [hit, goTo]);

  const show = (next: Zoom): void => {
    lastZoom = next;
    setZoom(next);
  };

  const print = async (): Promise<void> => {
    setIsPrinting(true);
    await printPages(pdf).catch(() => notify('error', 'The pages could not be handed to the printer.'));
    setIsPrinting(false);
  };

  const onKeys = (event: KeyboardEvent): void => {
    if (event.key === 'F3') {
      event.preventDefault();
      if (find.hits.length > 0) find.go(event.shiftKey ? -1 : 1);
      else searchField.current?.focus();
    } else if (event.key === 'Escape' && event.target === searchField.current && find.text === '') {
      sheets.current?.focus();
    }
  };

  const onPageKeys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') show(stepZoom(scale, 1));
    else if (event.key === '-') show(stepZoom(scale, -1));
    else if (event.key === '0') show('auto');
    else if (event.key === '/') searchField.current?.focus();
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: F3 works wherever the focus is in the viewer
    <div className={styles.preview} onKeyDown={onKeys}>
      <div className={styles.bar}>
        <FindBar find={find} inputRef={searchField} />
        <PageField shown={scroll.shown} count={pdf.numPages} onGo={go} />
        <ZoomChoice zoom={zoom} scale={scale} onZoom={show} />
        <Button
          size="s"
          icon={<Printer size={14} aria-hidden="true" />}
          isPending={isPrinting}
          onPress={() => void print()}
        >
          To the printer…
        </Button>
      </div>
      <PageThumbnails pdf={pdf} usual={usual} shown={scroll.shown} onChoose={go} />
      <section
        ref={sheets}
        className={styles.sheets}
        aria-label="Pages of the brief"
        data-sheets=""
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard
        tabIndex={0}
        onKeyDown={onPageKeys}
      >
        <ol className={styles.pages} dir="ltr" aria-label="Pages">
          {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
            <PdfPage
              key={number}
              pdf={pdf}
              number={number}
              scale={scale}
              usual={usual}
              hits={byPage.get(String(number)) ?? NONE}
              current={hit?.page === number ? hit : undefined}
              onFollow={goTo}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}

/** For pages without a hit: always the same, so that they are not drawn again. */
const NONE: readonly Hit[] = [];

/** Lines above a place that was found stay in sight; a share of the page. */
const ABOVE_A_HIT = 0.08;
