/** `coverage`: how far the workshop answers each question of the guide. */
import { GUIDE_ITEMS, type ItemCoverage } from '@shared/coverage/coverage';
import { judge } from '@shared/readiness/judge';
import type { RecordView } from '@shared/sections/record-view';
import { findSection } from '@shared/sections/registry';
import type { CliCommand } from './command';
import { headLine, headOf } from './head';
import { SUBJECT_WORDS, viewSubject } from './judged-workshop';

const WORDS: Readonly<Record<ItemCoverage['value'], string>> = { 0: 'open', 0.5: 'half', 1: 'covered' };

export const coverageCommand: CliCommand = {
  words: `coverage ${SUBJECT_WORDS}`,
  help: 'how far each question of the guide is answered',
  run: async (args, library) => {
    const view = await viewSubject(args, library);
    const { coverage } = judge(view);
    const items = GUIDE_ITEMS.flatMap(({ item, declaredIn }) => {
      const found = coverage.find((one) => one.item === item.id);
      const text = findSection(declaredIn)?.text.guide[item.id];
      if (!found || !text) return [];
      return [
        {
          item: item.id,
          sections: item.sections ?? [declaredIn],
          quote: text.quote,
          value: found.value,
          by: refsOf(view, found.by),
          lacking: refsOf(view, found.lacking),
        },
      ];
    });
    const count = (value: ItemCoverage['value']): number =>
      items.filter((item) => item.value === value).length;
    const counts = { covered: count(1), half: count(0.5), open: count(0) };
    return {
      json: { ...headOf(view), ...counts, items },
      lines: [
        headLine(view),
        ...items.map(({ item, value, quote, lacking }) => {
          const wait = lacking.length > 0 ? ` (waits for ${lacking.join(', ')})` : '';
          return `${WORDS[value].padEnd(7)}  ${item.padEnd(5)}  ${quote}${wait}`;
        }),
        `${counts.covered} covered, ${counts.half} half, ${counts.open} open of ${items.length}`,
      ],
    };
  },
};

function refsOf(view: RecordView, ids: readonly string[]): readonly string[] {
  return ids.map((id) => view.find(id)?.ref ?? id);
}
