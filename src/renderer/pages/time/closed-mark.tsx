/** Says in the top bar that the workshop was closed, and when; everything can still be changed. */
import { Flag } from 'lucide-react';
import { useWorkshop } from '../../store/workshop-store';
import { Badge } from '../../ui/badge';

/** The day on which the shown workshop was closed, or null. */
export function useClosedOn(): string | null {
  return useWorkshop((state) => {
    const day = state.mirror?.byKind.get('project')?.[0]?.body.closed_on;
    return typeof day === 'string' ? day : null;
  });
}

/** The mark, or nothing for an open workshop. */
export function ClosedMark() {
  const day = useClosedOn();
  if (day === null) return null;
  const style = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const words = new Intl.DateTimeFormat('en-GB', style).format(new Date(`${day}T00:00:00Z`));
  return <Badge icon={<Flag size={13} aria-hidden="true" />}>Closed {words}</Badge>;
}
