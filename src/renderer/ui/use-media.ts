/** Whether a media query holds, where a style sheet alone would have to say everything twice. */
import { useCallback, useSyncExternalStore } from 'react';

/** True while the query holds; the component is drawn again when that changes. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}
