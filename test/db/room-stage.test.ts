/** What the room looks at and who takes part: kept over a restart, written into no record. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../src/main/db/migrate';
import { first } from '../../src/main/db/migrations/010-first';
import { databaseFile, openDatabase } from '../../src/main/db/open-database';
import { openTestRoom, type TestRoom } from './room-library';
import { opId } from './temp-library';

let room: TestRoom;
let person: string;
beforeEach(async () => {
  room = await openTestRoom();
  const body = { full_name: 'Amira Haddad', room_role: 'participant' };
  const input = { workshopId: room.workshopId, kind: 'person', body, opId: opId() };
  person = (await room.library().done('record.create', input)).id;
  await room.view();
});
afterEach(() => room.dispose());

const place = { sectionId: 'S01', activityId: 'goal-notes' };

describe('the board on show', () => {
  it('begins hidden where people write alone, without names, and keeps what was chosen while it stays', async () => {
    expect(await room.refusal({ do: 'stage.reveal', isRevealed: true })).toMatch(/No board/);
    await room.act({ do: 'stage.show', place });
    expect((await room.view()).stage).toEqual({
      place,
      isRevealed: false,
      showsNames: false,
      colourBy: 'theme',
    });
    await room.act({ do: 'stage.reveal', isRevealed: true });
    await room.act({ do: 'stage.names', showsNames: true });
    await room.act({ do: 'stage.colour', by: 'seat' });
    await room.act({ do: 'stage.show', place });
    const chosen = { place, isRevealed: true, showsNames: true, colourBy: 'seat' };
    expect((await room.view()).stage).toEqual(chosen);
    room.crash(1_000);
    expect((await room.view()).stage).toEqual(chosen);
    await room.act({ do: 'stage.show', place: { sectionId: 'S01', activityId: 'goals' } });
    expect((await room.view()).stage).toMatchObject({ isRevealed: true, showsNames: false });
  });

  it('says one matter of the review, which goes with the board, and nothing of its own on another', async () => {
    const said = { label: 'Finding 3 of 19', text: 'G-03 conflicts with G-02', note: 'Error, Goals' };
    await room.act({ do: 'stage.show', place });
    expect(await room.refusal({ do: 'stage.say', said })).toMatch(/Only the review/);
    await room.act({ do: 'stage.show', place: { sectionId: 'OUT', activityId: 'review' } });
    await room.act({ do: 'stage.say', said });
    const { stage, projector } = await room.view();
    expect(stage).toMatchObject({ said });
    expect(projector.preview).toMatchObject({ board: { kind: 'said', ...said } });
    await room.act({ do: 'stage.say', said: null });
    expect((await room.view()).projector.preview).toMatchObject({ board: { kind: 'none' } });
    await room.act({ do: 'stage.say', said });
    await room.act({ do: 'stage.show', place });
    expect((await room.view()).stage).not.toHaveProperty('said');
  });

  it('shows what was written when the room goes on from writing alone', async () => {
    await room.act({ do: 'clock.start' });
    const brainstorm = (await room.day()).find(({ body }) => body.title === 'Goals');
    await room.act({ do: 'day.jump', id: brainstorm?.id ?? '' });
    await room.act({ do: 'stage.show', place });
    const { clock } = await room.view();
    const write = clock?.phases.findIndex(({ kind }) => kind === 'write') ?? -1;
    await room.act({ do: 'clock.phase', phase: write });
    expect((await room.view()).stage?.isRevealed).toBe(false);
    await room.act({ do: 'clock.phase', phase: write + 1 });
    expect((await room.view()).stage?.isRevealed).toBe(true);
  });
});

describe('a seat', () => {
  it('is ticked as heard in the block that runs, and left out for the day', async () => {
    expect(await room.refusal({ do: 'seat.heard', seat: person, isHeard: true })).toMatch(
      /no block is running/,
    );
    await room.act({ do: 'clock.start' });
    const { clock } = await room.view();
    await room.act({ do: 'seat.heard', seat: person, isHeard: true });
    await room.act({ do: 'seat.heard', seat: person, isHeard: true });
    await room.act({ do: 'seat.leaveOut', seat: person, isLeftOut: true });
    const { heard, leftOut } = await room.view();
    expect([heard, leftOut]).toEqual([{ [clock?.blockId ?? '']: [person] }, [person]]);
    await room.act({ do: 'seat.leaveOut', seat: person, isLeftOut: false });
    expect((await room.view()).leftOut).toEqual([]);
    expect(await room.refusal({ do: 'seat.leaveOut', seat: 'nobody', isLeftOut: true })).toBe('not-found');
  });

  it('costs no revision', async () => {
    const { revision } = await room.library().read(room.workshopId);
    await room.act({ do: 'stage.show', place });
    await room.act({ do: 'seat.leaveOut', seat: person, isLeftOut: true });
    await room.act({ do: 'projector.break', title: 'Break', until: '10:45' });
    expect((await room.library().read(room.workshopId)).revision).toBe(revision);
  });
});

describe('a library from before rooms were run', () => {
  it('gets the table and keeps all it has', () => {
    const folder = mkdtempSync(join(tmpdir(), 'groundwork-older-'));
    const old = new SqliteDatabase(databaseFile(folder));
    old.exec(first.sql);
    old.pragma(`application_id = ${APPLICATION_ID}`);
    old.pragma(`user_version = ${first.version}`);
    old.prepare("INSERT INTO setting (key, value) VALUES ('theme', 'dark')").run();
    old.close();
    const db = openDatabase(folder);
    expect(db.prepare('SELECT value FROM setting').pluck().get()).toBe('dark');
    expect(db.prepare('SELECT count(*) FROM room_state').pluck().get()).toBe(0);
    db.close();
    rmSync(folder, { recursive: true });
  });
});
