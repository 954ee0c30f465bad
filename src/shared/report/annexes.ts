/** The annexes of the full report: the drafts of the model card and the datasheet, one heading level down. */
import type { ReportBlock } from '../domain/report-block';
import type { RecordView } from '../sections/record-view';
import { datasheet } from './drafts/datasheet';
import { DRAFT_NAMES } from './drafts/draft-text.en';
import { modelCard } from './drafts/model-card';
import { fullText } from './full-text.en';

/** An annex: its title, and its blocks without a heading of their own. */
export interface Annex {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** The annexes in the order of their letters; the same blocks as in the briefs of these names. */
export function annexes(view: RecordView): readonly Annex[] {
  return [
    { title: fullText.annex('A', DRAFT_NAMES.model_card), blocks: lowered(modelCard(view, '')) },
    { title: fullText.annex('B', DRAFT_NAMES.datasheet), blocks: lowered(datasheet(view, '')) },
  ];
}

/** Without the title, which the annex says itself, and without pages or lines in the contents of their own for its parts. */
function lowered([, ...blocks]: readonly ReportBlock[]): readonly ReportBlock[] {
  return blocks
    .filter(({ type }) => type !== 'page-break')
    .map((block) =>
      block.type === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3, bookmark: false } : block,
    );
}
