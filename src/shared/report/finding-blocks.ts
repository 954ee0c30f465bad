/** What the checks found, as blocks: the list of a chapter, and the chapter over all of them with the waivers. */
import type { ReportBlock } from '../domain/report-block';
import { isOpen } from '../readiness/waivers';
import { severityText } from '../sections/envelope-text.en';
import { refAndHeadline } from '../sections/record-text';
import type { Finding, RecordView } from '../sections/record-view';
import { findSection, SECTIONS } from '../sections/registry';
import { findingMessage } from '../sections/run-checks';
import type { BriefSubject } from './brief-subject';
import { briefText, countsText } from './brief-text.en';
import { findingLines } from './finding-lines';
import { fullText } from './full-text.en';
import { listOfKind, recordBlocks } from './record-blocks';

/** Findings of one chapter: how many, and each in words. */
export function findingBlocks(findings: readonly Finding[]): readonly ReportBlock[] {
  const count = countOf(findings);
  return [
    {
      type: 'table',
      ...(findings.length > 0 && { caption: countsText(count('error'), count('warning'), count('hint')) }),
      columns: [
        { label: briefText.severity, narrow: true },
        { label: briefText.message, weight: 1 },
        { label: briefText.check, narrow: true },
      ],
      rows: findingLines(findings).map(({ finding, words }) => [
        severityText[finding.severity][0],
        words,
        finding.check,
      ]),
      empty: briefText.noOpenChecks,
    },
  ];
}

/** The chapter over all findings: counts by section, open errors, and what was accepted by whom until when. */
export function consistencyBlocks({ view, findings }: BriefSubject): readonly ReportBlock[] {
  const open = findings.filter(isOpen);
  return [
    { type: 'paragraph', text: fullText.consistencyText, tone: 'muted' },
    countTable(findings),
    { type: 'heading', level: 2, text: fullText.allErrors },
    {
      type: 'table',
      columns: [
        { label: fullText.section, narrow: true },
        { label: briefText.message, weight: 1 },
        { label: briefText.check, narrow: true },
      ],
      rows: findingLines(
        open.filter(({ severity }) => severity === 'error').sort((a, b) => placeOf(a) - placeOf(b)),
      ).map(({ finding, words }) => [shortName(finding.section), words, finding.check]),
      empty: fullText.noErrors,
    },
    ...waiverBlocks(view, findings),
  ];
}

function countTable(findings: readonly Finding[]): ReportBlock {
  const row = (name: string, own: readonly Finding[]) => {
    const count = countOf(own.filter(isOpen));
    const accepted = own.filter((finding) => !isOpen(finding)).length;
    return [name, ...[count('error'), count('warning'), count('hint'), accepted].map(String)];
  };
  const figure = (label: string) => ({ label, narrow: true, align: 'end' as const });
  return {
    type: 'table',
    columns: [
      { label: fullText.section, weight: 1 },
      ...[fullText.errors, fullText.warnings, fullText.hints, fullText.accepted].map(figure),
    ],
    rows: [
      ...SECTIONS.flatMap(({ id, text }) => {
        const own = findings.filter((finding) => finding.section === id);
        return own.length === 0 ? [] : [row(isNumbered(id) ? `${id} ${text.title}` : text.title, own)];
      }),
      row(fullText.all, findings),
    ],
    empty: '',
  };
}

/** Every waiver with the findings that it covers today, then its own words. */
function waiverBlocks(view: RecordView, findings: readonly Finding[]): readonly ReportBlock[] {
  const waivers = listOfKind(view, 'check_waiver');
  if (waivers.length === 0) return [];
  const rows = waivers.map((waiver) => {
    const covered = findings.filter(({ waived }) => waived?.waiverId === waiver.id);
    const [first] = covered;
    const by = view.find(first?.waived?.by);
    return [
      waiver.ref,
      covered.map(findingMessage).join('\n') || fullText.matchesNothing,
      by ? refAndHeadline(view, by, 40) : '',
      first?.waived?.until ?? '',
    ];
  });
  return [
    { type: 'heading', level: 2, text: fullText.acceptedNow },
    {
      type: 'table',
      columns: [
        { label: briefText.ref, narrow: true },
        { label: fullText.finding, weight: 3 },
        { label: fullText.by, weight: 1 },
        { label: fullText.until, narrow: true },
      ],
      rows,
      empty: '',
    },
    ...recordBlocks(view, 'check_waiver', { implied: ['finding_key'] }),
  ];
}

function placeOf({ section }: Finding): number {
  return SECTIONS.findIndex(({ id }) => id === section);
}

/** Frame and outcomes have no number in the guide; they go by their name. */
function shortName(id: string): string {
  return isNumbered(id) ? id : (findSection(id)?.text.short ?? id);
}

function isNumbered(id: string): boolean {
  return findSection(id)?.score !== undefined;
}

function countOf(findings: readonly Finding[]): (severity: Finding['severity']) => number {
  return (severity) => findings.filter((finding) => finding.severity === severity).length;
}
