/**
 * Kills a writing process at random moments and checks that every acknowledged change is there afterwards, in the
 * database and in the journal, and that nothing is there by half.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { hashRecord } from '../../src/main/db/hash';
import { newWorkshop, openTestLibrary } from '../db/temp-library';

export interface KillReport {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly partial: number;
}

/** Runs the loop; `child` is the bundled `kill-child`. Kills come 0 to 60 ms after the first acknowledgement. */
export async function runKillLoop(child: string, kills: number, random: () => number): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-kill-'));
  const first = openTestLibrary(folder);
  const workshopId = await newWorkshop(first, 'Killed often');
  first.close();
  const acknowledged = new Set<string>();
  let next = 0;
  let partial = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    for (const line of await writeAndKill(child, [folder, workshopId, String(next)], random() * 60)) {
      const [, count, id] = line.split(' ');
      if (id) acknowledged.add(id);
      next = Math.max(next, Number(count) + 1);
    }
    // The op that was killed between commit and acknowledgement is kept too; its number must not be asked for again.
    next += 1;
    if (kill % 50 === 0 || kill === kills) partial += countDamage(folder);
  }
  const library = openTestLibrary(folder);
  const { records, links, revision } = await library.read(workshopId);
  const ids = new Set(records.map((record) => record.id));
  const lost = [...acknowledged].filter((id) => !ids.has(id)).length;
  const goals = records.filter((record) => record.kind === 'goal').length;
  if (revision !== goals + 1) partial += 1;
  // A batch is there with all its parts or not at all.
  const stakeholders = records.filter((record) => record.kind === 'stakeholder').map(({ id }) => id);
  const linked = new Set(links.map(({ toId }) => toId));
  if (links.length !== stakeholders.length || stakeholders.some((id) => !linked.has(id))) partial += 1;
  library.close();
  rmSync(folder, { recursive: true, force: true });
  return { kills, acknowledged: acknowledged.size, lost, partial };
}

function writeAndKill(child: string, args: readonly string[], delayMs: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let trouble = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    writer.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      timer ??= setTimeout(() => writer.kill('SIGKILL'), delayMs);
    });
    writer.stderr.on('data', (chunk: Buffer) => {
      trouble += chunk.toString();
    });
    writer.on('close', (code) => {
      clearTimeout(timer);
      if (code !== null) reject(new Error(`The writer ended by itself (${code}): ${trouble}`));
      // A line that the kill cut was not received, so it was not acknowledged.
      else
        resolve(
          out
            .slice(0, out.lastIndexOf('\n') + 1)
            .split('\n')
            .filter(Boolean),
        );
    });
  });
}

/** Rows whose hash does not fit, pages that SQLite finds wrong. */
function countDamage(folder: string): number {
  const library = openTestLibrary(folder);
  library.close();
  const db = new SqliteDatabase(join(folder, 'workshops.db'), { readonly: true });
  const sound = db.pragma('integrity_check', { simple: true }) === 'ok' ? 0 : 1;
  const rows = db.prepare('SELECT * FROM record').all() as Record<string, never>[];
  const wrong = rows.filter((row) => {
    const {
      body_version: bodyVersion,
      created_at: createdAt,
      updated_at: updatedAt,
      deleted_at: deletedAt,
      body,
      sha256,
      ...rest
    } = row;
    return (
      hashRecord(
        { ...rest, bodyVersion, createdAt, updatedAt, deletedAt, body: {} } as never,
        body as unknown as string,
      ) !== sha256
    );
  });
  db.close();
  return sound + wrong.length;
}
