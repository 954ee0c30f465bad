/** The words of a page over its picture: they can be selected, copied and read aloud. */
import { useEffect, useRef } from 'react';
import styles from './page-layers.module.css';
import { type PDFPageProxy, TextLayer } from './pdf-document';

interface PageWordsProps {
  readonly page: PDFPageProxy;
  /** CSS pixels per point. */
  readonly scale: number;
}

/** Invisible words exactly where they are printed. */
export function PageWords({ page, scale }: PageWordsProps) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = container.current;
    if (!target) return;
    const layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: target,
      viewport: page.getViewport({ scale }),
    });
    // Cut short because the page scrolled away or changed its size; the next one is whole.
    layer.render().catch(() => undefined);
    return () => {
      layer.cancel();
      target.replaceChildren();
    };
  }, [page, scale]);
  return (
    <div
      ref={container}
      className={styles.words}
      style={{ '--total-scale-factor': scale } as React.CSSProperties}
    />
  );
}
