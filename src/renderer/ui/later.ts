/**
 * Parts of the window that are read from disk when they are first needed, so that the first screen waits for itself
 * alone. While nobody does anything the rest is read ahead; a part that was is drawn at once, without a flash and
 * without losing the focus, which `React.lazy` cannot promise.
 */
import { type ComponentType, createElement, type ReactNode, use } from 'react';

const READ_AHEAD: (() => Promise<unknown>)[] = [];
/** A window that never rests gets its parts all the same. */
const PATIENCE_MS = 2_000;

/** Makes a component of one that is loaded when it is needed; needs a `Suspense` above it. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { isReadAhead = true }: { readonly isReadAhead?: boolean } = {},
): (props: P) => ReactNode {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<ComponentType<P>> | null = null;
  const fetchOnce = (): Promise<ComponentType<P>> => {
    loading ??= load().then(
      (component) => {
        loaded = component;
        return component;
      },
      (error: unknown) => {
        // The next one who asks tries again.
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  if (isReadAhead) READ_AHEAD.push(fetchOnce);
  return function Later(props: P) {
    return createElement(loaded ?? use(fetchOnce()), props);
  };
}

/** Reads the parts that are still missing, one at a time and only while the window has nothing else to do. */
export function readAhead(): void {
  const next = READ_AHEAD.shift();
  if (!next) return;
  requestIdleCallback(() => void next().then(readAhead, readAhead), { timeout: PATIENCE_MS });
}
