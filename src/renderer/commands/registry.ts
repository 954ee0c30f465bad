/**
 * What every command of the catalogue does. The type asks for each of them: a command without an entry here does not
 * compile.
 */
import { planOf } from '@shared/agenda/plan';
import { COMMANDS, type CommandEntry, type CommandId } from '@shared/commands';
import { methodsFor } from '@shared/room/desk/round-items';
import type { BoardPlace } from '@shared/room/state';
import type { Section } from '@shared/sections/define-section';
import { findSection, getDeclaration } from '@shared/sections/registry';
import { isPastShown } from '../store/past';
import { getRoom, hasTurn, useRoom } from '../store/room-store';
import { type Dialog, notify, select, useUi } from '../store/ui-store';
import { getMirror, getWorkshopId, useWorkshop } from '../store/workshop-store';
import { openCapture, openParking } from './capture';
import { CHANGING } from './changing';
import {
  endDay,
  nextBlock,
  previousBlock,
  repeatBlock,
  showThisBoard,
  skipBlock,
  stepPhase,
  toggleClock,
  toggleReveal,
} from './day';
import { focusAddLine, undoTyping } from './editing';
import { leavePast, showHistory, startLookingBack, stepMoment } from './history';
import { deleteRecords, duplicateRecord, redo, sayReadOnly, setStatus, undo } from './intents';
import { exportWorkshop, inspectFile, tryExample } from './library';
import {
  goAgenda,
  goBrief,
  goCoverage,
  goDifference,
  goFindings,
  goInbox,
  goLibrary,
  goNeighbour,
  goReadiness,
  goSection,
  goThread,
  goView,
} from './navigation';
import { boardPlace, pickPhotos } from './photos';
import { isProjecting, toggleBlank, toggleFreeze, toggleProjector } from './projector';
import { keepSnapshot } from './readiness';
import { closeWorkshop, isClosable, offerReassessment, reopenWorkshop } from './reassess';
import { registerKind } from './record-place';
import { setTheme, showPanel, toggleRail, toggleSound } from './settings';

/** A command that can be run now or not. */
export interface Command {
  readonly id: CommandId;
  readonly isEnabled: () => boolean;
  readonly run: () => void;
}

const always = (): boolean => true;
const show = (dialog: Dialog): void => useUi.setState({ dialog });

/** True while a workshop is on screen. */
function inWorkshop(): boolean {
  return getMirror() !== null && useUi.getState().page.name !== 'library';
}

/** True while the clock is on a block. */
function inDay(): boolean {
  return inWorkshop() && getRoom()?.clock != null;
}

/** True when there is a day that can be run. */
function hasDay(): boolean {
  if (!inWorkshop() || getRoom() === null) return false;
  return inDay() || planOf(getMirror()?.byKind.get('agenda_item') ?? []).day.length > 0;
}

/** True for a workshop that was carried over from an earlier one. */
function isReassessment(): boolean {
  return inWorkshop() && getMirror()?.byKind.get('project')?.[0]?.body.earlier_title !== undefined;
}

/** The board on screen when a vote about it can begin: something fits it, and the table is free or its round kept. */
function boardToVoteOn(): BoardPlace | null {
  const { page } = useUi.getState();
  const room = getRoom();
  if (!inWorkshop() || page.name !== 'section' || !room || (room.round && room.round.keptAs === null))
    return null;
  const activity = findSection(page.sectionId)?.activities.find(({ id }) => id === page.activityId);
  const fits = activity !== undefined && methodsFor(activity).length > 0;
  return fits ? { sectionId: page.sectionId, activityId: page.activityId } : null;
}

/** The selected record, or undefined. */
function selected() {
  const { selectedId } = useUi.getState();
  return selectedId && inWorkshop() ? getMirror()?.byId.get(selectedId) : undefined;
}
const hasSelected = (): boolean => selected() !== undefined;

/** The kind that "new record here" makes: that of the activity on screen. */
export function kindOnScreen(): string | null {
  const { page } = useUi.getState();
  if (page.name === 'inbox') return 'note';
  if (page.name !== 'section') return null;
  const section: Section | null = findSection(page.sectionId);
  const kind =
    registerKind(page.activityId) ??
    section?.activities.find(({ id }) => id === page.activityId)?.kind ??
    null;
  return kind && !getDeclaration(kind).singleton ? kind : null;
}

/** The section on screen when it is one that may apply or not; frame and outcomes always do. */
function scoredSectionOnScreen(): string | null {
  const { page } = useUi.getState();
  return inWorkshop() && page.name === 'section' && findSection(page.sectionId)?.score
    ? page.sectionId
    : null;
}

/** Goes to the line of the board that makes records of the kind on screen; the inbox captures. */
function newRecord(): void {
  const kind = kindOnScreen();
  if (useUi.getState().page.name === 'inbox') openCapture();
  else focusAddLine(kind ?? '');
}

async function duplicateSelected(): Promise<void> {
  const record = selected();
  const id = record && (await duplicateRecord(record.id));
  if (id) select(id);
}

async function agreeSelected(): Promise<void> {
  const record = selected();
  if (record && (await setStatus([record.id], 'agreed'))) notify('info', `${record.ref} is agreed.`);
}

function command(id: CommandId, isEnabled: () => boolean, run: () => void): Command {
  return { id, isEnabled: () => isEnabled() && !(CHANGING.has(id) && isPastShown()), run };
}

/** All commands by id. */
export const commands: { readonly [K in CommandId]: Command } = {
  'workshop.new': command('workshop.new', always, () => show({ name: 'new-workshop' })),
  'file.import': command('file.import', always, () => void inspectFile()),
  'library.openExample': command('library.openExample', always, tryExample),
  'go.library': command('go.library', inWorkshop, goLibrary),
  'file.exportGroundwork': command(
    'file.exportGroundwork',
    inWorkshop,
    () => void exportWorkshop('groundwork'),
  ),
  'file.exportJson': command('file.exportJson', inWorkshop, () => void exportWorkshop('json')),
  'file.exportCsv': command('file.exportCsv', inWorkshop, () => void exportWorkshop('csv')),
  'file.exportCalendar': command('file.exportCalendar', inWorkshop, () => void exportWorkshop('ics')),
  'file.exportMarkdown': command('file.exportMarkdown', inWorkshop, () => void exportWorkshop('markdown')),
  'brief.open': command('brief.open', inWorkshop, () => goBrief('executive')),
  'brief.room': command('brief.room', inWorkshop, () => goBrief('agenda')),
  'history.undo': command(
    'history.undo',
    () => inWorkshop() && useWorkshop.getState().undoLabel !== null,
    () => void undo(),
  ),
  'history.redo': command(
    'history.redo',
    () => inWorkshop() && useWorkshop.getState().redoLabel !== null,
    () => void redo(),
  ),
  'time.look': command(
    'time.look',
    () => inWorkshop() && !isPastShown(),
    () => void startLookingBack(),
  ),
  'time.leave': command('time.leave', isPastShown, leavePast),
  'time.earlier': command('time.earlier', isPastShown, () => stepMoment(-1)),
  'time.later': command('time.later', isPastShown, () => stepMoment(1)),
  'bin.open': command('bin.open', inWorkshop, () => showHistory('bin')),
  'workshop.reassess': command('workshop.reassess', inWorkshop, () => offerReassessment(getWorkshopId())),
  'go.difference': command('go.difference', isReassessment, goDifference),
  'workshop.close': command(
    'workshop.close',
    () => inWorkshop() && isClosable(false),
    () => void closeWorkshop(),
  ),
  'workshop.reopen': command(
    'workshop.reopen',
    () => inWorkshop() && isClosable(true),
    () => void reopenWorkshop(),
  ),
  'palette.open': command('palette.open', always, () => show({ name: 'palette' })),
  'search.open': command('search.open', always, () => show({ name: 'search' })),
  'panel.room': command('panel.room', inWorkshop, () => showPanel('room')),
  'panel.prompts': command('panel.prompts', inWorkshop, () => showPanel('prompts')),
  'panel.details': command('panel.details', inWorkshop, () => showPanel('details')),
  'panel.calculators': command('panel.calculators', inWorkshop, () => showPanel('calculators')),
  'panel.findings': command('panel.findings', inWorkshop, () => showPanel('findings')),
  'panel.history': command('panel.history', inWorkshop, () => showPanel('history')),
  'panel.close': command(
    'panel.close',
    () => inWorkshop() && useUi.getState().panel !== null,
    () => showPanel(null),
  ),
  'rail.toggle': command('rail.toggle', inWorkshop, toggleRail),
  'theme.light': command('theme.light', always, () => setTheme('light')),
  'theme.dark': command('theme.dark', always, () => setTheme('dark')),
  'theme.contrast': command('theme.contrast', always, () => setTheme('contrast')),
  'capture.open': command('capture.open', inWorkshop, openCapture),
  'capture.park': command('capture.park', inWorkshop, openParking),
  'clock.toggle': command('clock.toggle', hasDay, () => void toggleClock()),
  'clock.next': command('clock.next', inDay, () => void stepPhase(1)),
  'clock.previous': command('clock.previous', inDay, () => void stepPhase(-1)),
  'clock.extend': command('clock.extend', inDay, () => show({ name: 'extend', minutes: 2 })),
  'clock.sound': command('clock.sound', always, toggleSound),
  'day.next': command('day.next', hasDay, () => void nextBlock()),
  'day.previous': command('day.previous', inDay, () => void previousBlock()),
  'day.skip': command('day.skip', inDay, () => void skipBlock()),
  'day.repeat': command('day.repeat', hasDay, () => void repeatBlock()),
  'day.end': command('day.end', inDay, endDay),
  'round.open': command(
    'round.open',
    () => boardToVoteOn() !== null,
    () => {
      const place = boardToVoteOn();
      if (place) show({ name: 'open-round', place });
    },
  ),
  'projector.toggle': command(
    'projector.toggle',
    () => inWorkshop() && getRoom() !== null,
    () => void toggleProjector(),
  ),
  'projector.blank': command('projector.blank', isProjecting, () => void toggleBlank()),
  'projector.freeze': command('projector.freeze', isProjecting, () => void toggleFreeze()),
  'projector.break': command(
    'projector.break',
    () => inWorkshop() && getRoom() !== null,
    () => show({ name: 'room-break' }),
  ),
  'projector.show': command(
    'projector.show',
    () => inWorkshop() && useUi.getState().page.name === 'section',
    () => void showThisBoard(),
  ),
  'stage.reveal': command(
    'stage.reveal',
    () => inWorkshop() && getRoom()?.stage != null,
    () => void toggleReveal(),
  ),
  'go.inbox': command('go.inbox', inWorkshop, goInbox),
  'go.readiness': command('go.readiness', inWorkshop, goReadiness),
  'go.coverage': command('go.coverage', inWorkshop, goCoverage),
  'go.findings': command('go.findings', inWorkshop, goFindings),
  'readiness.keep': command('readiness.keep', inWorkshop, () => void keepSnapshot()),
  'section.scope': command(
    'section.scope',
    () => scoredSectionOnScreen() !== null,
    () => {
      const sectionId = scoredSectionOnScreen();
      if (sectionId) show({ name: 'scope', sectionId });
    },
  ),
  'go.agenda': command('go.agenda', inWorkshop, goAgenda),
  'go.thread': command('go.thread', inWorkshop, () => goThread()),
  'go.views': command('go.views', inWorkshop, () => goView('actions')),
  'go.review': command('go.review', inWorkshop, () => goSection('OUT', 'review')),
  'go.closing': command('go.closing', inWorkshop, () => goSection('OUT', 'closing')),
  'go.people': command('go.people', inWorkshop, () => goView('people')),
  'workshop.template': command('workshop.template', inWorkshop, () => show({ name: 'change-template' })),
  'section.next': command('section.next', inWorkshop, () => goNeighbour(1)),
  'section.previous': command('section.previous', inWorkshop, () => goNeighbour(-1)),
  'record.new': command('record.new', () => inWorkshop() && kindOnScreen() !== null, newRecord),
  'photo.add': command(
    'photo.add',
    () => inWorkshop() && boardPlace() !== null,
    () => pickPhotos(),
  ),
  'record.delete': command('record.delete', hasSelected, () => {
    const record = selected();
    if (record) void deleteRecords([record.id]);
  }),
  'record.duplicate': command('record.duplicate', hasSelected, () => void duplicateSelected()),
  'record.agree': command('record.agree', hasSelected, () => void agreeSelected()),
  'record.link': command('record.link', hasSelected, () => {
    const record = selected();
    if (record) show({ name: 'link', recordId: record.id });
  }),
  'keys.show': command('keys.show', always, () => show({ name: 'keys' })),
  'backups.show': command('backups.show', always, () => show({ name: 'backups' })),
  'about.show': command('about.show', always, () => show({ name: 'about' })),
};

/** The catalogue's entry of a command. */
export function entryOf(id: CommandId): CommandEntry {
  const entry = COMMANDS.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`No command ${id}`);
  return entry;
}

/** The shortcut of a command, for tooltips. */
export function shortcutOf(id: CommandId): string | undefined {
  return entryOf(id).shortcut;
}

/** Runs a command if it can be run; false when it cannot or does not exist. */
export function runCommand(id: string): boolean {
  const entry = COMMANDS.find((candidate) => candidate.id === id);
  if (!entry) return false;
  // Whoever has the laptop for a turn of their own reaches nothing of the app.
  if (hasTurn(useRoom.getState())) return true;
  if ((id === 'history.undo' && undoTyping('undo')) || (id === 'history.redo' && undoTyping('redo')))
    return true;
  if (CHANGING.has(entry.id) && isPastShown()) {
    sayReadOnly();
    return true;
  }
  const target = commands[entry.id];
  if (!target.isEnabled()) return false;
  target.run();
  return true;
}
