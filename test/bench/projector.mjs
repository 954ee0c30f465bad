/** A note that changes with 2,000 on the wall: from the call in the facilitator's window until the projector has painted it. */
import { percentile } from './measure.mjs';
import { dropLibrary, launchApp, seedLibrary } from './subjects.mjs';

const NOTES = 2_000;
const CHANGES = 100;
const PLACE = { sectionId: 'S01', activityId: 'goal-notes' };
const WORDS = 'claims review policy label drift triage alert budget pilot recall cost routing'.split(' ');

export async function benchProjector() {
  const { folder } = await seedLibrary([1]);
  const { app, page } = await launchApp(folder);
  await page.waitForLoadState('load');
  let count = 0;
  const call = (name, input) => {
    count += 1;
    const opId = `bench-projector-${count}`;
    return page.evaluate(
      ([called, given]) => window.groundwork.call(called, given),
      [name, { ...input, ...(name.startsWith('room.get') ? {} : { opId }) }],
    );
  };
  const created = await call('workshop.create', { title: 'The wall', template: 'half_day' });
  const workshopId = created.value.id;
  for (let from = 0; from < NOTES; from += 1_000)
    await call('record.batch', {
      workshopId,
      creates: Array.from({ length: 1_000 }, (_, at) => newNote(from + at)),
      updates: [],
      links: [],
      label: 'Notes of the bench',
    });
  await openInWindow(page, workshopId);
  const opened = app.waitForEvent('window');
  for (const intent of [
    { do: 'stage.show', place: PLACE },
    { do: 'stage.reveal', isRevealed: true },
    { do: 'projector.open' },
  ])
    await call('room.act', { workshopId, intent });
  const wall = await opened;
  await wall.waitForSelector('article');
  const notes = await listNotes(page, workshopId);
  const took = [];
  for (let index = 0; index < CHANGES; index += 1) {
    const words = `changed ${index} while the room looks`;
    const painted = wall.evaluate(watchForNote, words);
    const began = await page.evaluate(changeNote, {
      workshopId,
      id: notes[(index * 37) % notes.length],
      words,
      opId: `bench-change-${index}`,
    });
    took.push((await painted) - began);
    await page.waitForTimeout(40);
  }
  await app.close();
  dropLibrary(folder);
  const row = (share, name) => ({
    percentile: name,
    'call to painted ms': percentile(took, share),
    aim: share > 0.9 ? '≤ 50 ms' : '',
  });
  return {
    title: `${CHANGES} changed notes of ${NOTES.toLocaleString('en')}, until the projector has painted them`,
    rows: [row(0.5, 'p50'), row(0.95, 'p95')],
  };
}

function newNote(at) {
  const body = Array.from(
    { length: 4 + (at % 4) },
    (_, word) => WORDS[(at * 7 + word * 5) % WORDS.length],
  ).join(' ');
  const on = { section_id: PLACE.sectionId, activity_id: PLACE.activityId };
  return { key: `n${at}`, kind: 'note', body: { ...on, body: `${body} ${at}`, theme: at % 9 } };
}

/** The workshop stands open in the facilitator's window, as it does in a room. */
async function openInWindow(page, workshopId) {
  await page.evaluate(
    ({ id }) =>
      window.groundwork.call('setting.set', {
        key: 'session',
        value: JSON.stringify({
          workshopId: id,
          page: { name: 'section', sectionId: 'S01', activityId: 'goal-register' },
        }),
      }),
    { id: workshopId },
  );
  await page.reload();
  await page.getByRole('navigation', { name: 'Sections' }).waitFor();
  await page.waitForTimeout(1_000);
}

function listNotes(page, workshopId) {
  return page.evaluate(async (id) => {
    const { value } = await window.groundwork.call('workshop.open', { id });
    return JSON.parse(value).records.flatMap((record) => (record.kind === 'note' ? [record.id] : []));
  }, workshopId);
}

/** Runs in the facilitator's window: changes a note and answers when that began, on the clock that all pages share. */
async function changeNote({ workshopId, id, words, opId }) {
  const began = performance.timeOrigin + performance.now();
  const answer = await window.groundwork.call('record.update', {
    workshopId,
    id,
    body: { body: words },
    opId,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return began;
}

/** Runs in the projector: answers when the words were painted. */
function watchForNote(words) {
  return new Promise((resolve) => {
    const look = () => {
      if (![...document.querySelectorAll('article')].some((note) => note.textContent.includes(words)))
        return false;
      requestAnimationFrame(() => {
        // A message comes after the frame was handed over.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
        port2.postMessage(null);
      });
      return true;
    };
    const observer = new MutationObserver(() => {
      if (look()) observer.disconnect();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
