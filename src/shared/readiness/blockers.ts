/** Checks that stop a project: nobody can accept what they find. */
import { SECTIONS } from '../sections/registry';

/** Ids of the checks that are declared as blockers. */
export const BLOCKERS: ReadonlySet<string> = new Set(
  SECTIONS.flatMap(({ checks }) => checks.flatMap(({ id, blocker }) => (blocker ? [id] : []))),
);
