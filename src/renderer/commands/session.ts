/**
 * Where people were: the open workshop and its page are remembered, so that a restart, planned or not, goes on in the
 * same place.
 */
import { client } from '../client/client';
import { loadWorkshop } from '../store/feed';
import { type Page, useUi } from '../store/ui-store';
import { getMirror, useWorkshop } from '../store/workshop-store';
import { restoreCapture } from './capture';
import { goTo } from './navigation';

interface Session {
  readonly workshopId: string;
  readonly page: Page;
}

const PAGES: ReadonlySet<string> = new Set<Page['name']>([
  'section',
  'inbox',
  'findings',
  'readiness',
  'coverage',
  'brief',
  'difference',
  'agenda',
  'thread',
  'views',
]);
const SOON_MS = 300;

/** Goes back to where the last session was; stays on the library when that workshop cannot be opened any more. */
export async function restoreSession(stored: string | undefined): Promise<void> {
  const session = parse(stored);
  if (!session || !(await loadWorkshop(session.workshopId))) return;
  if (getMirror()?.workshop.deletedAt) return;
  goTo(session.page);
  void restoreCapture(session.workshopId);
}

/** Remembers page and workshop shortly after they change. Returns the function that stops it. */
export function followSession(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = '';
  const keep = (): void => {
    const { page, isStarting } = useUi.getState();
    const workshopId = getMirror()?.workshop.id;
    if (isStarting) return;
    const session =
      page.name === 'library' || !workshopId ? '' : JSON.stringify({ workshopId, page } satisfies Session);
    if (session === kept) return;
    kept = session;
    void client.call('setting.set', { key: 'session', value: session });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, SOON_MS);
  };
  const stops = [
    useUi.subscribe((state, before) => state.page !== before.page && soon()),
    useWorkshop.subscribe(
      (state, before) => state.mirror?.workshop.id !== before.mirror?.workshop.id && soon(),
    ),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

function parse(stored: string | undefined): Session | null {
  if (!stored) return null;
  try {
    const session = JSON.parse(stored) as Partial<Session>;
    const isKnown = typeof session.workshopId === 'string' && PAGES.has(session.page?.name ?? '');
    return isKnown ? (session as Session) : null;
  } catch {
    return null;
  }
}
