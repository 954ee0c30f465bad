/**
 * Chromium's own record of everything it does on a network: every look-up, socket and request, of the page and of the
 * browser itself. Each end-to-end test is held against it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ACTIVITY =
  /^(URL_REQUEST_START_JOB|HOST_RESOLVER_MANAGER_REQUEST|(SOCKET|UDP|TCP|SSL)_CONNECT|TCP_CONNECT_ATTEMPT)$/;

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

const fileIn = (dataFolder: string): string => join(dataFolder, 'net-log.json');

/** The argument that makes Chromium write its record into the data folder. */
export function netLogArgument(dataFolder: string): string {
  return `--log-net-log=${fileIn(dataFolder)}`;
}

/** What went, or tried to go, to a network; empty is what we promise. The app has to be closed. */
export function networkActivity(dataFolder: string): readonly string[] {
  const file = fileIn(dataFolder);
  if (!existsSync(file)) throw new Error('Chromium wrote no network record, so nothing is known');
  const { constants, events } = parse(readFileSync(file, 'utf8'));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  return events.flatMap(({ type, params }) => {
    const name = names.get(type) ?? '';
    return ACTIVITY.test(name) ? [`${name} ${JSON.stringify(params ?? {}).slice(0, 200)}`] : [];
  });
}

/** A killed browser leaves the list open. */
function parse(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`) as NetLog;
  }
}
