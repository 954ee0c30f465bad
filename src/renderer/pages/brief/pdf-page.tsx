/** One printed page: its picture, what a search has marked, its words and its links. */
import { memo, useEffect, useRef, useState } from 'react';
import type { Hit } from './find-model';
import layers from './page-layers.module.css';
import { type LinkTarget, PageLinks } from './page-links';
import { PageWords } from './page-words';
import type { PDFDocumentProxy, PDFPageProxy } from './pdf-document';
import styles from './pdf-preview.module.css';
import type { Extent } from './zoom-model';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** CSS pixels per point. */
  readonly scale: number;
  /** Of the first page, in points: what a page takes until it is looked at. */
  readonly usual: Extent;
  /** Places on this page that a search has found, and the one that is looked at. */
  readonly hits: readonly Hit[];
  readonly current: Hit | undefined;
  readonly onFollow: (target: LinkTarget) => void;
}

/** More dots than this are not drawn, however large the page is shown: a picture takes four bytes a dot. */
const MOST_DOTS = 16_000_000;

/** A page that is drawn when it comes near the window and let go when it is far away. */
export const PdfPage = memo(function PdfPage(props: PdfPageProps) {
  const { pdf, number, scale, usual, hits, current, onFollow } = props;
  const place = useRef<HTMLLIElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const [isNear, setIsNear] = useState(false);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      root: element.closest('[data-sheets]'),
      rootMargin: '1000px 0px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!isNear) return;
    let isCurrent = true;
    pdf.getPage(number).then(
      (loaded) => {
        if (isCurrent) setPage(loaded);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [pdf, number, isNear]);

  useEffect(() => {
    const target = canvas.current;
    if (!page || !target || !isNear) return;
    const natural = page.getViewport({ scale: 1 });
    const most = Math.sqrt(MOST_DOTS / (natural.width * natural.height));
    const viewport = page.getViewport({
      scale: Math.min(scale * Math.min(window.devicePixelRatio, 3), most),
    });
    target.width = Math.floor(viewport.width);
    target.height = Math.floor(viewport.height);
    const task = page.render({ canvas: target, viewport });
    // A drawing that is cut short because the page scrolled away is no failure.
    task.promise.catch(() => undefined);
    return () => {
      task.cancel();
      // Gives the memory of the picture back.
      target.width = 0;
      target.height = 0;
    };
  }, [page, isNear, scale]);

  const { width, height } = page?.getViewport({ scale: 1 }) ?? usual;
  return (
    <li
      ref={place}
      data-page={number}
      className={styles.sheet}
      style={{ width: `${width * scale}px`, height: `${height * scale}px` }}
    >
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={`Page ${number} of ${pdf.numPages}`}
      />
      {hits.flatMap((hit, at) =>
        hit.marks.map((mark, part) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: places have no name, and none moves
            key={`${at}-${part}`}
            aria-hidden="true"
            className={layers.mark}
            data-current={hit === current ? '' : undefined}
            style={{
              left: `${mark.left * 100}%`,
              top: `${mark.top * 100}%`,
              width: `${mark.width * 100}%`,
              height: `${mark.height * 100}%`,
            }}
          />
        )),
      )}
      {page && isNear && <PageWords page={page} scale={scale} />}
      {page && isNear && <PageLinks pdf={pdf} page={page} onFollow={onFollow} />}
    </li>
  );
});
