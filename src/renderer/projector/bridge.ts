/** The page's only door: what its preload put on the window. */
import type { ProjectorBridge } from '@shared/ipc/projector-channel';
import type { PublicView } from '@shared/room/public-view';

declare global {
  interface Window {
    readonly projector?: ProjectorBridge;
  }
}

/** A view with the moment at which this page got it. */
export interface HeardView {
  readonly view: PublicView;
  /** Of `performance.now()`; the clock counts on from it. */
  readonly at: number;
}

/** Listens to views and asks for the one of this moment; returns the function that stops it. */
export function listenToViews(listener: (heard: HeardView) => void): () => void {
  const bridge = window.projector;
  if (!bridge) return () => undefined;
  // Main checks each view by its schema before it sends it.
  const stop = bridge.onView((view) => listener({ view: view as PublicView, at: performance.now() }));
  bridge.ready();
  return stop;
}
