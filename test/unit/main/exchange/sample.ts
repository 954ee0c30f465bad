/** A small valid workshop, its text, its manifest and its archive, to be damaged by tests. */
import { serializeWorkshopFile } from '@shared/exchange/parse-workshop-file';
import type { WorkshopFile } from '@shared/exchange/workshop-file';
import { type EndClaims, type RawEntry, rawZip, sha256 } from './raw-zip';

const at = '2026-03-02T09:00:00.000Z';
const common = { status: 'draft', createdAt: at, updatedAt: at } as const;

export const sampleFile: WorkshopFile = {
  format: 'groundwork-workshop',
  formatVersion: 1,
  workshop: {
    originId: '01J0000000000000000000SAMP',
    title: 'Ticket routing',
    client: 'Example & Co',
    language: 'en',
    template: 'half_day',
    heldOn: '2026-03-02',
    createdAt: at,
    updatedAt: at,
  },
  counters: {
    project: 1,
    person: 2,
    note: 4,
    stakeholder: 1,
    goal: 3,
    dpia_screening: 1,
    risk_classification: 1,
  },
  records: [
    {
      kind: 'project',
      ref: 'PRJ-01',
      ...common,
      fields: { name: 'Ticket routing', lifecycle_stage: 'idea' },
    },
    { kind: 'person', ref: 'P-02', ...common, fields: { full_name: 'Service lead' } },
    {
      kind: 'stakeholder',
      ref: 'SH-01',
      ...common,
      fields: { name: 'Agents', kind: 'end_user', power_pct: 20, interest_pct: 90 },
    },
    {
      kind: 'goal',
      ref: 'G-01',
      ...common,
      fields: { statement: 'Send tickets to the right queue', horizon: 'short_term', owner_id: 'P-02' },
    },
    {
      kind: 'goal',
      ref: 'G-03',
      ...common,
      fields: { statement: 'قلّل زمن الرد الأول', horizon: 'long_term', parent_goal_id: 'G-01' },
    },
    { kind: 'dpia_screening', ref: 'DP-01', ...common, fields: {} },
    { kind: 'risk_classification', ref: 'RC-01', ...common, fields: {} },
  ],
  links: [{ from: 'G-01', type: 'benefits', to: 'SH-01', strength: 2, note: 'less sorting' }],
  media: [],
};
export const sampleText = serializeWorkshopFile(sampleFile);

/** The file as JSON with something changed. */
export function changed(change: (file: Draft) => void): string {
  const draft = JSON.parse(sampleText) as Draft;
  change(draft);
  return JSON.stringify(draft, null, 2);
}
/** Loose on purpose: tests write what does not belong there. */
export interface Draft {
  [name: string]: unknown;
  workshop: Record<string, unknown>;
  counters: Record<string, unknown>;
  records: { kind: string; ref: string; fields: Record<string, unknown>; [name: string]: unknown }[];
  links: Record<string, unknown>[];
}

export function manifestOf(text: string | Buffer, changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    format: 'groundwork-workshop',
    formatVersion: 1,
    minReaderVersion: 1,
    app: { name: 'Groundwork', version: '0.1.0' },
    createdAt: at,
    counts: { records: sampleFile.records.length, links: sampleFile.links.length, media: 0 },
    entries: [{ name: 'workshop.json', size: Buffer.byteLength(text), sha256: sha256(text) }],
    ...changes,
  });
}

export const manifestEntry: RawEntry = { name: 'manifest.json', data: manifestOf(sampleText) };
export const workshopEntry: RawEntry = { name: 'workshop.json', data: sampleText };

/** An archive of the sample with entries changed or added. */
export function archive(
  changes: { manifest?: Partial<RawEntry>; workshop?: Partial<RawEntry>; more?: readonly RawEntry[] } = {},
  end: EndClaims = {},
): Buffer {
  return rawZip(
    [
      { ...manifestEntry, ...changes.manifest },
      { ...workshopEntry, ...changes.workshop },
      ...(changes.more ?? []),
    ],
    end,
  );
}

/** An archive that holds another text, with a manifest that fits it. */
export function archiveOf(text: string | Buffer, manifest: Readonly<Record<string, unknown>> = {}): Buffer {
  return rawZip([
    { name: 'manifest.json', data: manifestOf(text, manifest) },
    { name: 'workshop.json', data: text },
  ]);
}
