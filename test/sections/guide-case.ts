/** The records and links that cover one item of the guide; `guide-items.test.ts` makes its tests from these. */
import type { WorkshopRecord } from '@shared/domain/workshop';

interface Recipe {
  readonly records: readonly WorkshopRecord[];
  /** "G-01 benefits SH-01". */
  readonly links?: readonly string[];
}

export interface GuideCase extends Recipe {
  /** Id of the guide item, such as "S04-2". */
  readonly item: string;
  /** What half covers it, where setting the records back to draft does not. */
  readonly half?: Recipe;
}
