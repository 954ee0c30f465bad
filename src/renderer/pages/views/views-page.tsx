/** Looks across all sections. */
import type { ViewId } from '../../store/ui-store';
import { EmptyState } from '../../ui/empty-state';

/** The page of one view. */
export function ViewsPage({ view }: { readonly view: ViewId }) {
  return <EmptyState title={view} />;
}
