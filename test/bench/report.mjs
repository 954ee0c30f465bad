/** The full report of 1,000 records by our printer, beside Chromium's printToPDF of the same content. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './measure.mjs';
import { bundle, dropLibrary, launchBare, ROOT, seedLibrary } from './subjects.mjs';

const RUNS = 5;

export async function benchReport() {
  const { folder, ids } = await seedLibrary([1000]);
  const program = await bundle('report-content');
  const content = execFileSync(process.execPath, [program, folder, ids[1000]], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  dropLibrary(folder);
  const { order, html } = JSON.parse(content.trim().split('\n').at(-1));
  const bare = await launchBare();
  const ours = [];
  const chromium = [];
  let pages = 0;
  for (let run = 0; run <= RUNS; run += 1) {
    const printed = await printOurs(bare, {
      ...order,
      fontFolder: join(ROOT, 'resources/fonts'),
      outFile: join(bare.folder, `ours-${run}.pdf`),
    });
    const theirs = await printChromium(bare.app, html);
    pages = printed.pages;
    if (run === 0) continue;
    ours.push(printed.ms);
    chromium.push(theirs.ms);
  }
  await bare.app.close();
  dropLibrary(bare.folder);
  return {
    title: `full report of 1,000 records (${pages} pages), a new process each time, median ms`,
    rows: [{ app: median(ours), printToPDF: median(chromium), ratio: median(ours) / median(chromium) }],
  };
}

function printOurs({ app }, order) {
  return app.evaluate(
    ({ utilityProcess }, { worker, order: job }) =>
      new Promise((resolve, reject) => {
        const began = performance.now();
        const child = utilityProcess.fork(worker, [], { stdio: 'ignore' });
        child.on('message', (reply) => {
          if (reply.type === 'failed') reject(new Error(reply.message));
          if (reply.type !== 'done') return;
          resolve({ ms: performance.now() - began, pages: reply.pages });
          child.kill();
        });
        child.postMessage(job);
      }),
    { worker: join(ROOT, 'out/main/report-worker.js'), order },
  );
}

function printChromium(app, html) {
  return app.evaluate(async ({ BrowserWindow }, page) => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL('about:blank');
    const began = performance.now();
    await window.webContents.executeJavaScript(
      `document.open();document.write(${JSON.stringify(page)});document.close()`,
    );
    const pdf = await window.webContents.printToPDF({ pageSize: 'A4' });
    const ms = performance.now() - began;
    window.destroy();
    return { ms, bytes: pdf.length };
  }, html);
}
