/** `npm start`: sets up what is missing, then opens the app and stays until it is closed. */
import { spawn } from 'node:child_process';
import { hasDisplay } from './lib/display.mjs';
import { launchPlan } from './lib/launch.mjs';
import { passMeaningfulLines } from './lib/noise.mjs';
import { plainVoice, runScript, Stop } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await runScript(async () => {
  if (!hasDisplay()) {
    throw new Stop(
      'There is no screen to show Groundwork on. "npm run demo" runs it on a virtual one and takes pictures.',
    );
  }
  const voice = plainVoice();
  await setUp(voice, { electron: true, node: false, build: true });
  const plan = launchPlan({ args: process.argv.slice(2) });
  for (const note of plan.notes) voice.warn(note);
  voice.fine('Starting Groundwork');
  return open(plan);
});

function open({ command, args, env }) {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'pipe'] });
    passMeaningfulLines(child.stderr, process.stderr);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('error', fail);
    child.on('close', (code, signal) =>
      settle(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
    );
  });
}
