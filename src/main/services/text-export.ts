/**
 * Workshops out to programs that are not Groundwork: registers as CSV, the action list as a calendar, briefs as
 * Markdown. Written like every other export: whole or not at all, and never over a file that another program holds.
 */
import { dayOf } from '@shared/analysis/days';
import { judgedAt, projectOf } from '@shared/domain/judged-at';
import type { BriefKind } from '@shared/domain/report-block';
import { Refusal } from '@shared/domain/result';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { actionCalendar } from '@shared/exchange/calendar/action-calendar';
import { safeFileName } from '@shared/exchange/file-name';
import { registerFiles } from '@shared/exchange/registers/registers';
import { TEXT_FORMATS, type TextFormat } from '@shared/exchange/text-formats';
import type { ExportedFile } from '@shared/ipc/replies';
import { isRoomPrint } from '@shared/report/brief-names';
import { buildBrief } from '@shared/report/build-brief';
import { documentToMarkdown } from '@shared/report/markdown/document-markdown';
import type { Redaction } from '@shared/report/redaction/profile';
import { redactSnapshot } from '@shared/report/redaction/redact-snapshot';
import { printedRound } from '@shared/report/room/room-material';
import type { BoardPlace, RoundDesk } from '@shared/room/state';
import { createRecordView } from '@shared/sections/record-view';
import { packTexts } from '../exchange/pack-texts';
import { writeDurably } from '../exchange/write-durably';
import type { Ports } from '../ports';

/** Which brief as text, and what its readers must not see. */
export interface MarkdownRequest {
  readonly workshopId: string;
  readonly kind: BriefKind;
  /** The board that material for the room is about. */
  readonly activity?: BoardPlace | undefined;
  readonly redaction?: Redaction | undefined;
}

export interface TextExportService {
  /** A brief as Markdown. */
  readonly markdown: (request: MarkdownRequest) => string;
  /** Puts a brief on the clipboard as Markdown. */
  readonly copy: (request: MarkdownRequest) => null;
  /** Writes one format; `kind` chooses the brief that is written as Markdown, the full report when absent. */
  readonly exportTo: (
    workshopId: string,
    path: string,
    format: TextFormat,
    how?: TextExportChoice,
  ) => Promise<ExportedFile>;
  /** Asks where to write; null when the dialog was closed. */
  readonly exportByDialog: (
    workshopId: string,
    format: TextFormat,
    how?: TextExportChoice,
  ) => Promise<ExportedFile | null>;
}

/** What else can be chosen. */
export interface TextExportChoice {
  readonly kind?: BriefKind | undefined;
  readonly activity?: BoardPlace | undefined;
  readonly redaction?: Redaction | undefined;
}

interface Dependencies {
  readonly ports: Pick<Ports, 'dialogs' | 'now' | 'copyText'>;
  readonly snapshotOf: (workshopId: string) => WorkshopSnapshot;
  /** The round on the table, for ballots. */
  readonly deskOf: (workshopId: string) => RoundDesk | null;
  /** What a re-assessment was carried over from, for the report on the difference. */
  readonly earlierOf: (workshopId: string) => WorkshopSnapshot | null;
}

const SUFFIXES: Readonly<Record<TextFormat, string>> = {
  csv: ' - registers',
  ics: ' - actions',
  markdown: '',
};

/** Builds the service. */
export function createTextExportService({
  ports,
  snapshotOf,
  deskOf,
  earlierOf,
}: Dependencies): TextExportService {
  const nowOf = (): string => ports.now().toISOString();

  const markdown: TextExportService['markdown'] = ({ workshopId, kind, activity, redaction = 'none' }) => {
    const snapshot = snapshotOf(workshopId);
    const room = isRoomPrint(kind)
      ? { round: printedRound(deskOf(workshopId)), place: activity ?? null }
      : undefined;
    const asOf = judgedAt(projectOf(snapshot), nowOf());
    const earlier = kind === 'difference' ? earlierOf(workshopId) : null;
    const request = { kind, snapshot, asOf, redaction, ...(room && { room }), ...(earlier && { earlier }) };
    return documentToMarkdown(buildBrief(request, 0));
  };

  const piecesOf = async (
    workshopId: string,
    format: TextFormat,
    { kind = 'full', activity, redaction = 'none' }: TextExportChoice,
  ): Promise<readonly Uint8Array[]> => {
    if (format === 'markdown')
      return [Buffer.from(markdown({ workshopId, kind, activity, redaction }), 'utf8')];
    const whole = snapshotOf(workshopId);
    const { snapshot } = redactSnapshot(whole, redaction);
    const view = createRecordView(snapshot, judgedAt(projectOf(whole), nowOf()));
    if (format === 'csv') {
      const files = registerFiles(view);
      if (files.length === 0) throw new Refusal('not-found', 'Anything to export');
      return packTexts(files);
    }
    const { text, events } = actionCalendar(view, snapshot, nowOf());
    // A calendar without an event is none, and programs refuse it.
    if (events === 0) throw new Refusal('not-found', 'An action with a due date', NO_EVENTS);
    return [Buffer.from(text, 'utf8')];
  };

  const exportTo: TextExportService['exportTo'] = async (workshopId, path, format, how = {}) => {
    const pieces = await piecesOf(workshopId, format, how);
    const ending = `.${TEXT_FORMATS[format]}`;
    const isNamed = path.toLowerCase().endsWith(ending);
    const fileName = await writeDurably(isNamed ? path : `${path}${ending}`, pieces, {
      // The dialog asked about the name that was typed, not about the one with our ending.
      onExisting: isNamed ? 'replace' : 'number',
    });
    return { fileName, bytes: pieces.reduce((sum, piece) => sum + piece.length, 0), missingPhotos: 0 };
  };

  return {
    markdown,
    copy: (request) => {
      if (!ports.copyText) throw new Refusal('unexpected', 'The clipboard');
      ports.copyText(markdown(request));
      return null;
    },
    exportTo,
    exportByDialog: async (workshopId, format, how = {}) => {
      const { title } = redactSnapshot(snapshotOf(workshopId), how.redaction ?? 'none').snapshot.workshop;
      const path = await ports.dialogs.chooseSaveFile({
        title: 'Export for other programs',
        fileName: safeFileName(`${title}${SUFFIXES[format]} ${dayOf(nowOf())}`, TEXT_FORMATS[format]),
        extension: TEXT_FORMATS[format],
      });
      return path === null ? null : exportTo(workshopId, path, format, how);
    },
  };
}

const NO_EVENTS = 'Give at least one action a due date, then export again.';
