/**
 * The app with a measuring object in its page: started in place of the app, this puts the object in and hands over. The
 * app itself holds nothing of it and knows no switch for it.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';

const root = resolve(import.meta.dirname, '../../..');
const wanted = Number(process.env.GROUNDWORK_BENCH_NOTES ?? 0);
const script = readFileSync(join(import.meta.dirname, 'page-bench.js'), 'utf8');
app.on('web-contents-created', (_event, contents) => {
  contents.on('dom-ready', () => void contents.executeJavaScript(script.replace('WANTED', String(wanted))));
});
app.setAppPath(root);
await import(join(root, 'out/main/index.js'));
