/** Requirements and how they hang together: the requirements themselves, by section, the five threads, and standards. */
import type { ReportBlock } from '../../domain/report-block';
import type { RecordView } from '../../sections/record-view';
import { SECTIONS } from '../../sections/registry';
import { CHAINS } from '../../thread/chain-list';
import { readChain } from '../../thread/chains';
import { briefText } from '../brief-text.en';
import { chainTable } from '../chain-blocks';
import { standardsBlocks } from '../standards-blocks';
import { listText, traceText } from './list-text.en';
import { requirementRecords, requirementTable } from './requirement-table';

/** Words of a record in a cell of a thread. */
const THREAD_WORDS = 9;

/** Blocks of the matrices, without their head. */
export function traceabilityBlocks(view: RecordView): readonly ReportBlock[] {
  return [
    { type: 'heading', level: 2, text: traceText.requirements },
    requirementTable(view),
    { type: 'heading', level: 2, text: traceText.bySection },
    ...sectionMatrix(view),
    { type: 'heading', level: 2, text: traceText.chains, bookmark: false },
    { type: 'paragraph', text: traceText.chainsText, tone: 'muted' },
    ...CHAINS.flatMap((chain) =>
      chainTable(view, readChain(chain, view), { words: THREAD_WORDS, unused: listText.none }),
    ),
    ...standardsBlocks(view),
  ];
}

/** Requirement by section: where it belongs, and where what it is tied to belongs. */
function sectionMatrix(view: RecordView): readonly ReportBlock[] {
  const records = requirementRecords(view);
  if (records.length === 0) return [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' }];
  const touched = new Map(
    records.map((record) => {
      const cells = new Map<string, string[]>();
      const add = (section: string, words: string) =>
        cells.set(section, [...new Set([...(cells.get(section) ?? []), words])]);
      add(view.homeOf(record), traceText.home);
      const ends = [
        ...view.linksFrom(record.id).map((link) => link.toId),
        ...view.linksTo(record.id).map((link) => link.fromId),
      ];
      for (const id of ends) {
        const other = view.find(id);
        if (other) add(view.homeOf(other), other.ref);
      }
      return [record.id, cells] as const;
    }),
  );
  const isTouched = (id: string) => records.some((record) => touched.get(record.id)?.has(id) === true);
  const shown = SECTIONS.filter(({ id }) => isTouched(id));
  const silent = SECTIONS.filter((section) => !shown.includes(section));
  return [
    { type: 'paragraph', text: traceText.bySectionText, tone: 'muted' },
    ...(silent.length > 0
      ? [
          {
            type: 'paragraph',
            text: traceText.untouched(silent.map(({ id, text }) => `${id} ${text.short}`).join(', ')),
          } as const,
        ]
      : []),
    {
      type: 'table',
      columns: [
        { label: briefText.ref, narrow: true },
        ...shown.map(({ id, text }) => ({ label: `${id} ${text.short}`, weight: 1 })),
      ],
      rows: records.map((record) => [
        record.ref,
        ...shown.map(({ id }) => touched.get(record.id)?.get(id)?.join(' ') ?? listText.none),
      ]),
      empty: briefText.notDiscussed,
    },
  ];
}
