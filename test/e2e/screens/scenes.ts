/**
 * Every place of the app, each with the way there. They are walked in order in one running app: first the empty
 * library, then a worked example, then the library with something in it.
 */
import type { Facilitator } from '../pages/facilitator';

export interface Scene {
  /** Also the name of its picture. */
  readonly name: string;
  readonly show: (room: Facilitator) => Promise<void>;
  /** Puts away what covers the page. */
  readonly hide?: (room: Facilitator) => Promise<void>;
}

/** Goes to a place of the rail and to one of its tabs; a heading of the rail may bear the same word. */
export async function visit(room: Facilitator, place: string, tab?: string): Promise<void> {
  const name = new RegExp(`^(\\d+ )?${place}( |$)`);
  await room.rail.getByRole('button', { name }).click();
  if (tab) await room.page.getByRole('tab', { name: tab, exact: true }).click();
}

const escape = async (room: Facilitator): Promise<void> => {
  await room.page.keyboard.press('Escape');
  await room.page.getByRole('dialog').first().waitFor({ state: 'hidden' });
};

/** Something that lies over the page until Escape. */
function over(name: string, show: Scene['show']): Scene {
  return { name, show, hide: escape };
}

/** A dialog that a menu item opens. */
function byMenu(name: string, label: string): Scene {
  return over(name, async (room) => {
    await room.menu(label);
    await room.page.getByRole('dialog').waitFor();
  });
}

/** Before the first workshop. */
export const FIRST_SCENES: readonly Scene[] = [
  { name: 'library-empty', show: async () => undefined },
  over('new-workshop', async (room) => {
    await room.page.getByRole('button', { name: 'New workshop' }).first().click();
    await room.page.getByRole('dialog').getByLabel('Title').fill('Ticket routing');
  }),
  byMenu('examples', 'Try an example…'),
  byMenu('about', 'About Groundwork'),
  byMenu('keys-library', 'Keys of this page'),
  byMenu('palette-library', 'Find a command…'),
];

const panel = (name: 'Prompts' | 'Findings' | 'History'): Scene => ({
  name: `panel-${name.toLowerCase()}`,
  show: (room) => room.menu(`Show ${name.toLowerCase()}`),
  hide: (room) => room.menu('Close the panel'),
});

/** One record of each family with its details open. */
const details = ['G-01', 'SH-01', 'PE-01', 'ST-01', 'C-01', 'R-01'].map(
  (ref): Scene => ({
    name: `details-${ref}`,
    show: (room) => room.openRecord(ref),
    hide: (room) => room.menu('Close the panel'),
  }),
);

/** In an open workshop, beside the tabs of the sections. */
export const WORKSHOP_SCENES: readonly Scene[] = [
  panel('Prompts'),
  panel('Findings'),
  panel('History'),
  ...details,
  over('link', async (room) => {
    await room.openRecord('G-01');
    await room.details('G-01').getByRole('button', { name: 'Link to another record' }).click();
    await room.page.getByRole('dialog').waitFor();
  }),
  byMenu('palette', 'Find a command…'),
  over('search', async (room) => {
    await room.menu('Search…');
    await room.page.getByRole('dialog').waitFor();
    await room.page.keyboard.type('recommend');
    await room.page.getByRole('dialog').getByRole('option').first().waitFor();
  }),
  byMenu('keys', 'Keys of this page'),
  over('more-menu', async (room) => {
    await room.page.getByRole('button', { name: 'More', exact: true }).click();
    await room.page.getByRole('menu').waitFor();
  }),
  {
    name: 'capture',
    show: async (room) => {
      await room.menu('Capture a note');
      await room.page.getByRole('textbox', { name: 'Note' }).waitFor();
      await room.page.keyboard.press('2');
      await room.page.keyboard.type('Nobody scrolls past the second row');
    },
    hide: async (room) => {
      await room.page.keyboard.press('Enter');
      await room.page.keyboard.press('Escape');
    },
  },
  { name: 'inbox', show: (room) => visit(room, 'Inbox') },
  over('promote', async (room) => {
    await room.page.getByRole('button', { name: 'Sort', exact: true }).first().click();
    await room.page.getByRole('dialog').waitFor();
  }),
  {
    name: 'inbox-sorted',
    show: async (room) => room.page.getByText(/^Sorted \d/).click(),
  },
  { name: 'findings', show: (room) => visit(room, 'Findings') },
  over('waive', async (room) => {
    await room.page.getByRole('button', { name: 'Accept for now…' }).first().click();
    await room.page.getByRole('dialog').waitFor();
  }),
  { name: 'readiness', show: (room) => visit(room, 'Readiness') },
  {
    name: 'readiness-parts',
    show: (room) => room.page.getByRole('button', { name: /^S04 .* of 100/ }).click(),
  },
  { name: 'coverage', show: (room) => visit(room, 'Coverage') },
  over('scope', async (room) => {
    await visit(room, 'Experience');
    await room.page.getByRole('button', { name: 'More about this section' }).click();
    await room.page.getByRole('menuitem', { name: 'Does it apply?…' }).click();
    await room.page.getByRole('dialog').getByText('Does not apply').click();
  }),
  { name: 'agenda', show: (room) => visit(room, 'Agenda') },
  { name: 'overview-actions', show: (room) => visit(room, 'Overview') },
  ...['Risks', 'Decisions', 'Monitors', 'People'].map(
    (view): Scene => ({
      name: `overview-${view.toLowerCase()}`,
      show: (room) => room.page.getByRole('tab', { name: new RegExp(`^${view}`) }).click(),
    }),
  ),
  byMenu('change-template', 'Change the template…'),
  { name: 'brief', show: (room) => visit(room, 'Briefs') },
  {
    name: 'brief-preview',
    show: async (room) => {
      await room.page.getByRole('button', { name: 'Print', exact: true }).click();
      await room.page.getByRole('list', { name: 'Pages' }).waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'rail-collapsed',
    show: (room) => room.menu('Collapse or expand the sections'),
    hide: (room) => room.menu('Collapse or expand the sections'),
  },
];

/** Back in the library, with the example in it. */
export const LIBRARY_SCENES: readonly Scene[] = [
  { name: 'library', show: (room) => room.menu('All workshops') },
  over('tile-menu', async (room) => {
    await room.page
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click();
    await room.page.getByRole('menu').waitFor();
  }),
  over('rename', async (room) => {
    await room.page
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click();
    await room.page.getByRole('menuitem', { name: 'Rename…' }).click();
    await room.page.getByRole('dialog', { name: 'Rename', exact: true }).waitFor();
  }),
  {
    name: 'library-search',
    show: async (room) => {
      await room.page.getByRole('searchbox', { name: 'Search all workshops' }).fill('recommend');
      await room.page
        .getByRole('region', { name: 'Found in your workshops' })
        .getByRole('button')
        .first()
        .waitFor();
    },
    hide: (room) => room.page.getByRole('searchbox', { name: 'Search all workshops' }).fill(''),
  },
  over('import-preview', async (room) => {
    await room.page.getByRole('button', { name: 'Open file' }).first().click();
    await room.page.getByRole('dialog').waitFor();
  }),
  { name: 'library-archived', show: (room) => room.page.getByText(/^Archived \d/).click() },
  {
    name: 'library-bin',
    show: async (room) => {
      await room.page.getByText(/^Active \d/).click();
      await room.page
        .getByRole('button', { name: /^Actions for/ })
        .first()
        .click();
      await room.page.getByRole('menuitem', { name: 'Delete' }).click();
      await room.page.getByText(/^Bin \d/).click();
      await room.page.getByRole('button', { name: 'Restore' }).waitFor();
    },
  },
  over('delete-for-good', async (room) => {
    await room.page.getByRole('button', { name: 'Delete for good…' }).click();
    await room.page.getByRole('alertdialog').or(room.page.getByRole('dialog')).waitFor();
  }),
];
