/** The links of a page that lead to another place of the same brief: contents, references, bookmarks. */
import { useEffect, useState } from 'react';
import styles from './page-layers.module.css';
import type { PDFDocumentProxy, PDFPageProxy } from './pdf-document';

/** Where a link leads: a page, and how far down on it as a share of its height. */
export interface LinkTarget {
  readonly page: number;
  readonly top: number;
}

interface Link {
  readonly id: string;
  /** Points: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  readonly target: LinkTarget;
}

interface PageLinksProps {
  readonly pdf: PDFDocumentProxy;
  readonly page: PDFPageProxy;
  readonly onFollow: (target: LinkTarget) => void;
}

/** One button over every link; addresses outside of the brief are not followed, the app has no network. */
export function PageLinks({ pdf, page, onFollow }: PageLinksProps) {
  const [links, setLinks] = useState<readonly Link[]>([]);
  useEffect(() => {
    let isCurrent = true;
    readLinks(pdf, page).then(
      (found) => {
        if (isCurrent) setLinks(found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [pdf, page]);
  const { width, height } = page.getViewport({ scale: 1 });
  return links.map(({ id, box: [left, bottom, right, top], target }) => (
    <button
      key={id}
      type="button"
      className={styles.link}
      aria-label={`To page ${target.page}`}
      onClick={() => onFollow(target)}
      style={{
        left: `${(left / width) * 100}%`,
        top: `${((height - top) / height) * 100}%`,
        width: `${((right - left) / width) * 100}%`,
        height: `${((top - bottom) / height) * 100}%`,
      }}
    />
  ));
}

async function readLinks(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<readonly Link[]> {
  const links: Link[] = [];
  for (const { subtype, dest, rect, id } of await page.getAnnotations()) {
    if (subtype !== 'Link' || !dest) continue;
    const target = await targetOf(pdf, dest);
    if (target) links.push({ id, box: rect, target });
  }
  return links;
}

async function targetOf(pdf: PDFDocumentProxy, dest: unknown): Promise<LinkTarget | null> {
  const explicit: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  if (!Array.isArray(explicit)) return null;
  const [ref, , , y] = explicit as readonly unknown[];
  if (typeof ref !== 'object' || ref === null) return null;
  const index = await pdf.getPageIndex(ref as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
  if (typeof y !== 'number') return { page: index + 1, top: 0 };
  const { height } = (await pdf.getPage(index + 1)).getViewport({ scale: 1 });
  return { page: index + 1, top: Math.min(1, Math.max(0, (height - y) / height)) };
}
