/** Tells the projector which finding is on the table, while the room is shown the review. */
import { severityText } from '@shared/sections/envelope-text.en';
import { findSection } from '@shared/sections/registry';
import { findingMessage } from '@shared/sections/run-checks';
import { useEffect } from 'react';
import { actInRoom } from '../../commands/room';
import { useRoom } from '../../store/room-store';
import type { ReviewNow } from './use-review';

/** Sends the finding again whenever another one is on the table, or the review comes on show. */
export function useSaid({ step, index, review }: ReviewNow, activityId: string): void {
  const isShown = useRoom((state) => state.room?.stage?.place.activityId === activityId);
  const said = useRoom((state) => state.room?.stage?.said);
  const finding = step?.finding;
  const label = `Finding ${index + 1} of ${review.steps.length}`;
  const text = finding ? findingMessage(finding).slice(0, 400) : '';
  const place = finding ? findSection(finding.section)?.text.short : undefined;
  const note = finding ? [severityText[finding.severity][0], place].filter(Boolean).join(', ') : '';
  const isSame = said ? said.text === text && said.label === label && said.note === note : text === '';
  useEffect(() => {
    if (!isShown || isSame) return;
    void actInRoom({ do: 'stage.say', said: text === '' ? null : { label, text, note } });
  }, [isShown, isSame, label, text, note]);
}
