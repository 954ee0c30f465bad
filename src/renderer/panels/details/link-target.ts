/** Opens the link dialog, optionally with the other record already named (a card was dropped on another one). */
import { create } from 'zustand';
import { useUi } from '../../store/ui-store';

interface LinkTargetState {
  /** The record the target belongs to; another dialog starts without one. */
  readonly recordId: string | null;
  readonly targetId: string | null;
}

/** The record that the next link dialog starts with. */
export const useLinkTarget = create<LinkTargetState>()(() => ({ recordId: null, targetId: null }));

/** Asks how two records belong together; without a target it is searched for in the dialog. */
export function openLinkDialog(recordId: string, targetId: string | null = null): void {
  useLinkTarget.setState({ recordId, targetId });
  useUi.setState({ dialog: { name: 'link', recordId } });
}
