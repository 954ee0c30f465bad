/** The agenda of the day. */
import { EmptyState } from '../../ui/empty-state';

/** The agenda page. */
export function AgendaPage() {
  return <EmptyState title="Agenda" />;
}
