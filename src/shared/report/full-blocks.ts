/**
 * The full report: how to read it, the summary, a chapter per section, what lies across the sections, the method, notes
 * and people. Everything typed is in it.
 */

import { findTemplate } from '../agenda/templates';
import { dayOf } from '../analysis/days';
import { groupBy } from '../analysis/group-by';
import type { ReportBlock, ReportDocument } from '../domain/report-block';
import type { WorkshopRecord } from '../domain/workshop';
import type { Section } from '../sections/define-section';
import { envelopeText, statusText } from '../sections/envelope-text.en';
import { valueText } from '../sections/record-text';
import type { RecordView } from '../sections/record-view';
import { SECTIONS } from '../sections/registry';
import { agendaBlocks } from './agenda-blocks';
import { annexes } from './annexes';
import type { BriefSubject } from './brief-subject';
import { briefText } from './brief-text.en';
import { chainBlocks } from './chain-blocks';
import { consistencyBlocks } from './finding-blocks';
import { fullText } from './full-text.en';
import { maturityBlocks } from './maturity-blocks';
import { methodBlocks } from './method-blocks';
import { photoBlocks } from './photo-blocks';
import { readinessBlocks } from './readiness-blocks';
import { linksText, listOfKind, recordBlocks } from './record-blocks';
import { sectionFoot } from './section-foot';
import { standardsBlocks } from './standards-blocks';
import { summaryBlocks } from './summary-blocks';
import { tradeoffBlocks } from './tradeoff-blocks';

/** The title page: name, client, day, template and the moment the content stands for. */
export function coverOf({ view }: BriefSubject): NonNullable<ReportDocument['cover']> {
  const { title, client, heldOn, template } = view.workshop;
  const line = (label: string, value: string | null | undefined) => (value ? [`${label}: ${value}`] : []);
  return {
    title: title || briefText.workshop,
    subtitle: briefText.full,
    lines: [
      ...line(briefText.client, client),
      ...line(briefText.heldOn, heldOn),
      ...line(briefText.template, findTemplate(template)?.name),
      ...line(briefText.asOf, dayOf(view.asOf)),
      briefText.disclaimer,
    ],
  };
}

/** All blocks after the cover. */
export function fullBlocks(subject: BriefSubject): readonly ReportBlock[] {
  const { view } = subject;
  return [
    { type: 'heading', level: 1, text: fullText.contents, bookmark: true },
    { type: 'contents' },
    { type: 'page-break' },
    ...howToRead(),
    { type: 'page-break' },
    { type: 'heading', level: 1, text: briefText.summary, bookmark: true },
    ...inOneColumn(summaryBlocks(subject, 0)),
    ...SECTIONS.flatMap((section) => chapter(subject, section)),
    ...part(fullText.tradeoffs, tradeoffBlocks(view)),
    ...part(fullText.consistency, consistencyBlocks(subject)),
    ...part(fullText.readiness, readinessBlocks(subject)),
    ...part(fullText.trace, [...chainBlocks(view), ...standardsBlocks(view)]),
    ...part(fullText.agenda, agendaBlocks(view)),
    ...part(fullText.method, methodBlocks(subject)),
    ...part(briefText.notes, noteBlocks(view)),
    ...part(briefText.people, peopleBlocks(view)),
    ...annexes(view).flatMap(({ title, blocks }) => part(title, blocks)),
  ];
}

/**
 * Columns would break in the middle where the summary is longer than a page; here its parts follow each other, and
 * what had no room on the one page stands in the chapters.
 */
function inOneColumn(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  return blocks
    .flatMap((block) =>
      block.type === 'columns' && block.columns.some(({ blocks: [first] }) => first?.type === 'heading')
        ? block.columns.flatMap((column) => column.blocks)
        : [block],
    )
    .filter((block) => block.type !== 'paragraph' || block.tone !== 'small')
    .map((block) => (block.type === 'heading' ? { ...block, bookmark: false } : block));
}

function howToRead(): readonly ReportBlock[] {
  const legend = (options: Readonly<Record<string, readonly [string, string]>>) =>
    Object.values(options).map(([label, value]) => ({ label, value }));
  return [
    { type: 'heading', level: 1, text: briefText.howToRead, bookmark: true },
    { type: 'paragraph', text: briefText.howToReadText },
    { type: 'paragraph', text: briefText.disclaimer },
    { type: 'heading', level: 3, text: briefText.evidenceGrades },
    { type: 'fields', rows: legend(envelopeText.evidence_level.options) },
    { type: 'heading', level: 3, text: briefText.statuses },
    { type: 'fields', rows: legend(statusText) },
  ];
}

function chapter(subject: BriefSubject, section: Section): readonly ReportBlock[] {
  const { text, id } = section;
  const number = /^S(?!00)/.test(id) ? `${id} ` : '';
  const records = [...section.report(subject.view), ...maturityBlocks(subject.view, id)];
  const photos = photoBlocks(subject.view, id, (one) => SECTIONS.some((known) => known.id === one));
  const isEmpty = saysNothing([...records, ...photos]);
  return [
    ...pageFor(isEmpty),
    { type: 'heading', level: 1, text: `${number}${text.title}`, bookmark: true },
    { type: 'paragraph', text: text.purpose, tone: 'muted' },
    ...(isEmpty ? [NOT_DISCUSSED] : records),
    ...sectionFoot(subject, section),
    ...photos,
  ];
}

function part(title: string, blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  const isEmpty = saysNothing(blocks);
  const heading = { type: 'heading', level: 1, text: title, bookmark: true } as const;
  return [...pageFor(isEmpty), heading, ...(isEmpty ? [NOT_DISCUSSED] : blocks)];
}

const NOT_DISCUSSED: ReportBlock = { type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' };

/** Chapters follow each other where this share of the page is left: pages with two lines tire readers and paper. */
const CHAPTER_ROOM = 0.4;

/** What nobody spoke about follows on the same page; a page of its own would hold a heading and two words. */
function pageFor(isEmpty: boolean): readonly ReportBlock[] {
  return isEmpty ? [] : [{ type: 'page-break', unlessLeft: CHAPTER_ROOM }];
}

/** Only headings, tables without rows, and remarks about them. */
function saysNothing(blocks: readonly ReportBlock[]): boolean {
  return blocks.every(
    (block) =>
      block.type === 'heading' ||
      (block.type === 'paragraph' && block.tone === 'muted') ||
      (block.type === 'table' && block.rows.length === 0),
  );
}

function noteBlocks(view: RecordView): readonly ReportBlock[] {
  const notes = listOfKind(view, 'note');
  const isSorted = (note: WorkshopRecord) => note.body.promoted_ids !== undefined;
  return [
    { type: 'heading', level: 2, text: briefText.notesOpen },
    noteTable(
      view,
      notes.filter((note) => !isSorted(note)),
    ),
    ...(notes.some(isSorted)
      ? [
          { type: 'heading', level: 2, text: briefText.notesSorted } as const,
          noteTable(view, notes.filter(isSorted)),
        ]
      : []),
    ...groupBlocks(view),
  ];
}

/** Groups of a wall of notes, with what became of them; nothing while nobody grouped any. */
function groupBlocks(view: RecordView): readonly ReportBlock[] {
  const groups = listOfKind(view, 'cluster');
  return groups.length === 0
    ? []
    : recordBlocks(view, 'cluster', { columns: ['section_id', 'promoted_to'], implied: ['activity_id'] });
}

/** Notes are short and many: their whole text stands in the table. */
function noteTable(view: RecordView, notes: readonly WorkshopRecord[]): ReportBlock {
  const fields = view.sectionOf('note').text.records.note?.fields ?? {};
  const label = (name: string) => fields[name]?.label ?? name;
  const rows = notes.map((note) => {
    const home = SECTIONS.find((section) => section.id === note.body.section_id)?.text.title;
    const links = linksText(view, note);
    return [
      note.ref,
      `${valueText(view, note, 'body')}${links ? `\n${briefText.links}: ${links}` : ''}`,
      valueText(view, note, 'author_id'),
      [home ?? valueText(view, note, 'section_id'), valueText(view, note, 'cluster_id')]
        .filter(Boolean)
        .join('\n'),
      valueText(view, note, 'promoted_ids'),
    ];
  });
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: label('body'), weight: 3 },
      { label: label('author_id'), weight: 1 },
      { label: label('section_id'), weight: 1 },
      { label: label('promoted_ids'), weight: 1 },
    ],
    rows,
    empty: briefText.notDiscussed,
  };
}

function peopleBlocks(view: RecordView): readonly ReportBlock[] {
  const people = listOfKind(view, 'person');
  if (people.length === 0) return [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' }];
  const groups = groupBy(people, (person) => valueText(view, person, 'room_role') || briefText.notDiscussed);
  return [...groups].flatMap(([role, records]) => [
    { type: 'heading', level: 2, text: role, bookmark: false } as const,
    ...recordBlocks(view, 'person', {
      records,
      columns: ['role_title', 'organisation', 'discipline'],
      implied: ['room_role'],
      bare: true,
    }),
  ]);
}
