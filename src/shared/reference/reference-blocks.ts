/** Reference knowledge as report blocks, for the chapter on method of the full report. */
import type { ReportBlock } from '../domain/report-block';
import { getSectionOf } from '../sections/registry';
import { isOld } from './dated';
import { LAW_DATES, LAW_DUTIES, LAW_OPEN_POINTS } from './law';
import { SOURCES } from './sources';
import { knowledgeText, referenceText, standingText } from './text.en';

/** Dates of the law and sources, each with its day; `day` is the ISO day of the report. */
export function referenceBlocks(day: string): readonly ReportBlock[] {
  return [...lawBlocks(day), ...sourceBlocks()];
}

function lawBlocks(day: string): readonly ReportBlock[] {
  const asOf = LAW_DATES.map((one) => one.asOf).sort()[0] ?? '';
  const old = isOld({ asOf }, day) ? ` ${referenceText.oldLaw}` : '';
  return [
    { type: 'heading', level: 2, text: referenceText.lawDates },
    {
      type: 'callout',
      tone: 'warning',
      title: referenceText.disclaimer,
      text: `${referenceText.checkLaw(asOf)}${old}`,
    },
    {
      type: 'table',
      columns: [
        { label: referenceText.date, narrow: true },
        { label: referenceText.what, weight: 3 },
        { label: referenceText.state, weight: 2 },
      ],
      rows: LAW_DATES.map(({ from, what, standing, before }) => [
        from,
        what,
        `${standingText[standing]}${before ? ` (${referenceText.before(before)})` : ''}`,
      ]),
      empty: '',
    },
    { type: 'heading', level: 3, text: referenceText.openPoints },
    { type: 'list', items: LAW_OPEN_POINTS },
    { type: 'heading', level: 3, text: referenceText.duties },
    {
      type: 'table',
      columns: [
        { label: referenceText.article, narrow: true },
        { label: referenceText.what, weight: 3 },
        { label: referenceText.keptIn, weight: 2 },
      ],
      rows: LAW_DUTIES.map(({ article, what, kinds }) => [article, what, kinds.map(pluralOf).join(', ')]),
      empty: '',
    },
  ];
}

function sourceBlocks(): readonly ReportBlock[] {
  return [
    { type: 'heading', level: 2, text: referenceText.sources },
    {
      type: 'table',
      columns: [
        { label: referenceText.source, weight: 3 },
        { label: referenceText.edition, weight: 3 },
        { label: referenceText.known, weight: 2 },
        { label: referenceText.asOf, narrow: true },
      ],
      rows: SOURCES.map(({ name, edition, known, asOf }) => [name, edition, knowledgeText[known], asOf]),
      empty: '',
    },
    { type: 'paragraph', text: referenceText.own, tone: 'small' },
  ];
}

function pluralOf(kind: string): string {
  return getSectionOf(kind).text.records[kind]?.plural ?? kind;
}
