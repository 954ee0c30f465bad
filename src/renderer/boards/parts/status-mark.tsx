/** The state of a record: an icon and a word beside the colour. */
import type { RecordStatus } from '@shared/domain/workshop';
import { BadgeCheck, Check, CircleDashed, CornerUpRight, MessageSquare, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { statusLabel } from '../../fields/words';
import { StatusChip, type Tone } from '../../ui/badge';

const LOOK: Readonly<Record<RecordStatus, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  draft: { tone: 'neutral', icon: <CircleDashed aria-hidden="true" /> },
  proposed: { tone: 'hint', icon: <MessageSquare aria-hidden="true" /> },
  agreed: { tone: 'success', icon: <Check aria-hidden="true" /> },
  verified: { tone: 'accent', icon: <BadgeCheck aria-hidden="true" /> },
  superseded: { tone: 'neutral', icon: <CornerUpRight aria-hidden="true" /> },
  rejected: { tone: 'error', icon: <X aria-hidden="true" /> },
};

/** A status as chip. */
export function StatusMark({ status }: { readonly status: RecordStatus }) {
  return <StatusChip tone={LOOK[status].tone} icon={LOOK[status].icon} label={statusLabel(status)} />;
}
