/** One printed page: a picture for the eyes, its words for screen readers. */
import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './brief-page.module.css';
import type { Hit } from './find-model';
import type { PDFDocumentProxy, PDFPageProxy } from './pdf-document';
import marks from './pdf-preview.module.css';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** Places on this page that a search has found, and the one that is looked at. */
  readonly hits: readonly Hit[];
  readonly current: Hit | undefined;
}

/** CSS pixels of a page's width on the screen; the picture is as fine as the screen. */
const WIDTH = 760;

/** A page that is drawn when it comes near the window and let go when it is far away. */
export function PdfPage({ pdf, number, hits, current }: PdfPageProps) {
  const place = useRef<HTMLLIElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const [isNear, setIsNear] = useState(false);
  const [words, setWords] = useState('');

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      rootMargin: '1200px 0px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!isNear) return;
    let isCurrent = true;
    void pdf.getPage(number).then(async (loaded) => {
      if (!isCurrent) return;
      setPage(loaded);
      const text = await loaded.getTextContent();
      if (isCurrent) setWords(text.items.map((item) => ('str' in item ? item.str : '')).join(' '));
    });
    return () => {
      isCurrent = false;
    };
  }, [pdf, number, isNear]);

  useEffect(() => {
    const target = canvas.current;
    if (!page || !target || !isNear) return;
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({
      scale: (WIDTH / natural.width) * Math.min(window.devicePixelRatio, 3),
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
  }, [page, isNear]);

  const size = page?.getViewport({ scale: 1 });
  return (
    <li
      ref={place}
      data-page={number}
      className={styles.sheet}
      style={size ? { aspectRatio: `${size.width} / ${size.height}` } : {}}
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
            className={marks.mark}
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
      <VisuallyHidden as="p">{words}</VisuallyHidden>
    </li>
  );
}
