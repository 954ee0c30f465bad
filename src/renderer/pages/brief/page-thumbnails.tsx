/** Small pictures of all pages; each leads to its page. */
import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from './pdf-document';
import styles from './pdf-preview.module.css';

interface PageThumbnailsProps {
  readonly pdf: PDFDocumentProxy;
  /** The page that is looked at. */
  readonly shown: number;
  readonly onChoose: (page: number) => void;
}

/** CSS pixels of a small picture. */
const WIDTH = 88;

/** A list of buttons; the one of the page that is looked at is marked. */
export function PageThumbnails({ pdf, shown, onChoose }: PageThumbnailsProps) {
  return (
    <nav className={styles.thumbnails} aria-label="Pages at a glance">
      <ol className={styles.thumbnailList}>
        {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
          <Thumbnail key={number} pdf={pdf} number={number} isShown={number === shown} onChoose={onChoose} />
        ))}
      </ol>
    </nav>
  );
}

interface ThumbnailProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly isShown: boolean;
  readonly onChoose: (page: number) => void;
}

function Thumbnail({ pdf, number, isShown, onChoose }: ThumbnailProps) {
  const button = useRef<HTMLButtonElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setIsNear] = useState(false);

  useEffect(() => {
    const element = button.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
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
        aria-current={isShown ? 'page' : undefined}
        aria-label={`Page ${number}`}
        onClick={() => onChoose(number)}
      >
        <canvas ref={canvas} className={styles.thumbnailPicture} />
        <span className={styles.thumbnailNumber}>{number}</span>
      </button>
    </li>
  );
}
