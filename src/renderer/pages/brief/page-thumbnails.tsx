/** Small pictures of all pages; each leads to its page. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from './pdf-document';
import styles from './pdf-preview.module.css';
import type { Extent } from './zoom-model';

interface PageThumbnailsProps {
  readonly pdf: PDFDocumentProxy;
  /** Of the first page, in points. */
  readonly usual: Extent;
  /** The page that is looked at. */
  readonly shown: number;
  readonly onChoose: (page: number) => void;
}

/** CSS pixels of a small picture. */
const WIDTH = 88;

/** A list of buttons; the one of the page that is looked at is marked. */
export function PageThumbnails({ pdf, usual, shown, onChoose }: PageThumbnailsProps) {
  return (
    <nav className={styles.thumbnails} aria-label="Pages at a glance">
      <ol className={styles.thumbnailList} onKeyDown={(event) => move(event, pdf.numPages, shown, onChoose)}>
        {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
          <Thumbnail
            key={number}
            pdf={pdf}
            number={number}
            usual={usual}
            isShown={number === shown}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </nav>
  );
}

/** Arrows, Home and End lead through the pages; Tab passes the whole list as one stop. */
function move(
  event: KeyboardEvent<HTMLElement>,
  count: number,
  shown: number,
  onChoose: (page: number) => void,
): void {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: shown + 1,
    ArrowUp: shown - 1,
    Home: 1,
    End: count,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const page = Math.min(count, Math.max(1, next));
  onChoose(page);
  event.currentTarget.querySelectorAll('button')[page - 1]?.focus({ preventScroll: true });
}

interface ThumbnailProps {
  readonly pdf: PDFDocumentProxy;
  /** Of the first page, in points. */
  readonly usual: Extent;
  readonly number: number;
  readonly isShown: boolean;
  readonly onChoose: (page: number) => void;
}

function Thumbnail({ pdf, number, usual, isShown, onChoose }: ThumbnailProps) {
  const button = useRef<HTMLButtonElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setIsNear] = useState(false);

  useEffect(() => {
    const element = button.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      root: element.closest('nav'),
      rootMargin: '400px 0px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (isShown) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  useEffect(() => {
    if (!isNear) return;
    let stop = (): void => undefined;
    let isCurrent = true;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (!isCurrent || !target) return;
      const scale = (WIDTH / page.getViewport({ scale: 1 }).width) * Math.min(window.devicePixelRatio, 2);
      const viewport = page.getViewport({ scale });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
    };
    // A picture that is not finished because it was scrolled away is no failure.
    draw().catch(() => undefined);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [pdf, number, isNear]);

  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles.thumbnail}
        tabIndex={isShown ? 0 : -1}
        aria-current={isShown ? 'page' : undefined}
        aria-label={`Page ${number}`}
        onClick={() => onChoose(number)}
      >
        <canvas
          ref={canvas}
          className={styles.thumbnailPicture}
          style={{ aspectRatio: `${usual.width} / ${usual.height}` }}
        />
        <span className={styles.thumbnailNumber}>{number}</span>
      </button>
    </li>
  );
}
