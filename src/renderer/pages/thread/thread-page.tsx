/** Placeholder while the page is built. */
import type { ChainId } from '@shared/thread/chain';
export function ThreadPage({ chain }: { readonly chain: ChainId }) {
  return <p>{chain}</p>;
}
