/** Placeholder of the lead: the shape that compose.ts and handlers.ts use; the real one comes from the exchange work. */
import { Refusal } from '@shared/domain/result';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import type { ExampleCard, ImportPreview, Saved } from '@shared/ipc/contract';
import type { Ports } from '../ports';
import type { NewWorkshop } from './workshop';

export interface ExchangeService {
  readonly exportTo: (workshopId: string, path: string, format: 'groundwork' | 'json') => Promise<{ fileName: string; bytes: number }>;
  readonly exportByDialog: (workshopId: string, format: 'groundwork' | 'json') => Promise<{ fileName: string; bytes: number } | null>;
  readonly inspect: (path: string) => Promise<ImportPreview>;
  readonly inspectByDialog: () => Promise<ImportPreview | null>;
  readonly import: (token: string, opId: string) => Promise<Saved>;
  readonly listExamples: () => readonly ExampleCard[] | Promise<readonly ExampleCard[]>;
  readonly openExample: (name: string, opId: string) => Saved | Promise<Saved>;
  /** Removes what an earlier run left in staging. */
  readonly sweepStaging: () => void;
}

export function createExchangeService(_deps: {
  readonly ports: Ports;
  readonly snapshotOf: (workshopId: string) => { snapshot: WorkshopSnapshot; counters: Readonly<Record<string, number>> };
  readonly insertWorkshop: (incoming: NewWorkshop, label: string, opId: string) => Saved;
  readonly findByOrigin: (originId: string) => { id: string; title: string } | null;
}): ExchangeService {
  const no = (): never => {
    throw new Refusal('unexpected');
  };
  return { exportTo: no, exportByDialog: no, inspect: no, inspectByDialog: no, import: no, listExamples: () => [], openExample: no, sweepStaging: () => undefined };
}
