/** The answer to "how do you know?" as a mark: there is proof, it is provisional, or nobody has said. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { CircleHelp, FileText, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { StatusChip, type Tone } from '../../ui/badge';
import { groundOf, type PersonaGround } from './persona-model';

const LOOK: Readonly<Record<PersonaGround, readonly [Tone, ReactNode, string, string]>> = {
  proven: ['success', <FileText key="proven" aria-hidden="true" />, 'Has proof', 'Has proof'],
  provisional: [
    'warning',
    <UserRound key="provisional" aria-hidden="true" />,
    'Provisional: own experience only',
    'Provisional',
  ],
  unknown: [
    'warning',
    <CircleHelp key="unknown" aria-hidden="true" />,
    'How do you know? No proof, and not marked as provisional',
    'How do you know?',
  ],
};

/** The mark; short where there is little room. */
export function GroundMark({
  persona,
  isShort,
}: {
  readonly persona: WorkshopRecord;
  readonly isShort?: boolean;
}) {
  const [tone, icon, long, short] = LOOK[groundOf(persona)];
  return <StatusChip tone={tone} icon={icon} label={isShort ? short : long} />;
}
