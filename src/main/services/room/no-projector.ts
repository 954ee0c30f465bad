/** The projector of a run without windows: it remembers nothing and shows nothing. */
import type { Projector } from '../../ports';

/** Stands in where the shell has no windows to offer. */
export const NO_PROJECTOR: Projector = {
  open: () => undefined,
  close: () => undefined,
  show: () => undefined,
  isShown: () => false,
  displays: () => [],
  displayId: () => null,
  onChange: () => undefined,
  isOpen: () => false,
};
