/** Small marks on cards and rows: how well something is known, how urgent it is, what the checks say about it. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Finding } from '@shared/sections/record-view';
import {
  CircleAlert,
  CircleHelp,
  FileText,
  Gauge,
  Lightbulb,
  ShieldCheck,
  TriangleAlert,
  UserRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { fieldLabel, optionLabel } from '../../fields/words';
import { type FindingsState, useFindings } from '../../store/findings-store';
import { Badge, type Tone } from '../../ui/badge';
import { VisuallyHidden } from '../../ui/visually-hidden';

const EVIDENCE: Readonly<Record<string, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  assumption: { tone: 'warning', icon: <CircleHelp aria-hidden="true" /> },
  opinion: { tone: 'neutral', icon: <UserRound aria-hidden="true" /> },
  documented: { tone: 'neutral', icon: <FileText aria-hidden="true" /> },
  measured: { tone: 'hint', icon: <Gauge aria-hidden="true" /> },
  verified: { tone: 'success', icon: <ShieldCheck aria-hidden="true" /> },
};

/** How we know: icon and word; nothing while nobody has said. */
export function EvidenceMark({ record }: { readonly record: WorkshopRecord }) {
  const level = record.body.evidence_level;
  const look = typeof level === 'string' ? EVIDENCE[level] : undefined;
  if (typeof level !== 'string' || !look) return null;
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {optionLabel(record.kind, 'evidence_level', level)}
    </Badge>
  );
}

/** Must, should, could. */
export function PriorityMark({ record }: { readonly record: WorkshopRecord }) {
  const priority = record.body.priority;
  if (typeof priority !== 'string') return null;
  return (
    <Badge tone={priority === 'must' ? 'accent' : 'neutral'}>
      {optionLabel(record.kind, 'priority', priority)}
    </Badge>
  );
}

const byRecord = new WeakMap<FindingsState, ReadonlyMap<string, readonly Finding[]>>();
const NO_FINDINGS: readonly Finding[] = [];

function findingsByRecord(state: FindingsState): ReadonlyMap<string, readonly Finding[]> {
  const known = byRecord.get(state);
  if (known) return known;
  const map = new Map<string, Finding[]>();
  for (const finding of state.findings) {
    const [first] = finding.recordIds;
    if (first !== undefined) map.set(first, [...(map.get(first) ?? []), finding]);
  }
  byRecord.set(state, map);
  return map;
}

/** Findings whose record must change: this one. */
export function useRecordFindings(recordId: string): readonly Finding[] {
  return useFindings((state) => findingsByRecord(state).get(recordId) ?? NO_FINDINGS);
}

const SEVERITY = {
  error: { tone: 'error', icon: <CircleAlert aria-hidden="true" />, word: 'error' },
  warning: { tone: 'warning', icon: <TriangleAlert aria-hidden="true" />, word: 'warning' },
  hint: { tone: 'hint', icon: <Lightbulb aria-hidden="true" />, word: 'hint' },
} as const;

/** What the checks say about a record: the icon of the worst finding and how many there are. */
export function FindingsMark({ recordId }: { readonly recordId: string }) {
  const count = useFindings((state) => findingsByRecord(state).get(recordId)?.length ?? 0);
  const worst = useFindings((state) => findingsByRecord(state).get(recordId)?.[0]?.severity ?? null);
  if (count === 0 || worst === null) return null;
  const look = SEVERITY[worst];
  return (
    <span title={`${count} ${count === 1 ? 'finding' : 'findings'}, the worst: ${look.word}`}>
      <Badge tone={look.tone} icon={look.icon}>
        {count}
        <VisuallyHidden>{` ${look.word}${count === 1 ? '' : ' and others'}`}</VisuallyHidden>
      </Badge>
    </span>
  );
}

/** "Owner: Amira" as a quiet line; nothing without owner. */
export function ownerLabel(record: WorkshopRecord): string {
  return fieldLabel(record.kind, 'owner_id');
}
