/**
 * A screen for machines without one: Xvfb, a display that exists in memory only. It picks a free display
 * number by itself and ends with us.
 */
import { spawn } from 'node:child_process';
import { findProgram } from './run.mjs';
import { Stop } from './say.mjs';
import { installPackages } from './system-libraries.mjs';

/** True where a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a virtual display unless there is a real one, and sets DISPLAY for everything started afterwards.
 * @returns {Promise<() => Promise<void>>} ends the display; call it when done
 */
export async function ensureDisplay(voice) {
  if (hasDisplay()) return async () => {};
  const { name, end } = await virtualDisplay(voice);
  process.env.DISPLAY = name;
  voice.fine(`No screen here: using a virtual one (${name})`);
  return () => {
    delete process.env.DISPLAY;
    return end();
  };
}

/**
 * Starts one more virtual display, for a second app beside the first: two on one screen take the keyboard from each
 * other. Only where `ensureDisplay` started the first.
 * @returns {Promise<{ name: string, end: () => Promise<void> }>} its name as DISPLAY wants it
 */
export async function virtualDisplay(voice) {
  if (!findProgram('Xvfb')) installPackages(['xvfb'], 'The programs for a virtual display', voice);
  const child = spawn(
    findProgram('Xvfb') ?? 'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  process.once('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const name = `:${await displayNumber(child)}`;
  child.unref();
  child.stdio[3].destroy();
  return { name, end: () => endDisplay(child) };
}

function endDisplay(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((settle) => {
    child.ref();
    child.removeAllListeners('exit');
    child.once('exit', () => settle());
    child.kill();
  });
}

function displayNumber(child) {
  return new Promise((settle, fail) => {
    const giveUp = (why) => fail(new Stop(`The virtual display (Xvfb) did not start: ${why}.`));
    const timer = setTimeout(() => giveUp('no answer within 15 s'), 15_000);
    child.on('error', (error) => giveUp(error.message));
    child.on('exit', (code) => giveUp(`it ended with code ${code}`));
    let text = '';
    child.stdio[3].on('data', (bytes) => {
      text += bytes;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      settle(text.trim());
    });
  });
}
