/**
 * The two printers, each in the bare window's program: ours in a utility process, as the app starts it, and
 * Chromium's printToPDF in a hidden window. Times are taken inside the program, from the order to the finished bytes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peakMb, pidsBelow } from '../measure.mjs';
import { ROOT } from '../subjects.mjs';

/** Margins of a full report, in inches. */
const MARGINS = { left: 70 / 72, top: 66 / 72, right: 50 / 72, bottom: 58 / 72 };
const RUNNING = 'font-size:8pt;width:100%;margin:0 60pt;color:#4f5b69';

/** Starts a printer and leaves it running; it takes one order after the other. */
export async function startOurs(app) {
  await app.evaluate(
    ({ utilityProcess }, worker) => {
      // The limit is that of the app (src/main/shell/printers.ts).
      globalThis.printer = utilityProcess.fork(worker, [], {
        stdio: 'ignore',
        execArgv: ['--max-old-space-size=1024'],
      });
      globalThis.startedAt = performance.now();
    },
    join(ROOT, 'out/main/report-worker.js'),
  );
}

/** Lets it get ready for an order that has not come yet, as the app does when somebody opens the page of briefs. */
export function readyOurs(app, fontFolder) {
  return app.evaluate(
    (_electron, folder) =>
      new Promise((resolve) => {
        globalThis.printer.once('message', () => resolve(performance.now() - globalThis.startedAt));
        globalThis.printer.postMessage({ type: 'warm', fontFolder: folder });
      }),
    fontFolder,
  );
}

/** Prints one order with the printer that runs; `fromStart` counts the start of its process too. */
export async function printOurs(app, order, fromStart) {
  const { pid, ...printed } = await app.evaluate(
    (_electron, [job, counted]) =>
      new Promise((resolve, reject) => {
        const { printer, startedAt } = globalThis;
        const began = counted ? startedAt : performance.now();
        const onMessage = (reply) => {
          if (reply.type === 'progress') return;
          printer.removeListener('message', onMessage);
          if (reply.type === 'failed') reject(new Error(reply.message));
          else resolve({ ms: performance.now() - began, pages: reply.pages, pid: printer.pid });
        };
        printer.on('message', onMessage);
        printer.once('exit', () => reject(new Error('The printer stopped')));
        printer.postMessage(job);
      }),
    [order, fromStart],
  );
  return { ...printed, mb: peakMb(pid) };
}

export function stopOurs(app) {
  return app.evaluate(
    () =>
      new Promise((resolve) => {
        globalThis.printer.removeAllListeners('exit');
        globalThis.printer.once('exit', resolve);
        globalThis.printer.kill();
      }),
  );
}

/** Opens a hidden window; answers when it can load a page. */
export async function openChromium(app) {
  await app.evaluate(({ BrowserWindow }) => {
    globalThis.openedAt = performance.now();
    globalThis.paper = new BrowserWindow({ show: false });
  });
}

/** Prints a file with the window that is open; `fromStart` counts the opening of the window too. */
export function printChromium(app, file, { fromStart = false, isTagged = true, to = null } = {}) {
  const { left, top, right, bottom } = MARGINS;
  const options = {
    pageSize: 'A4',
    margins: { marginType: 'custom', top, bottom, left, right },
    generateTaggedPDF: isTagged,
    generateDocumentOutline: isTagged,
    displayHeaderFooter: true,
    headerTemplate: `<div style="${RUNNING}"><span class="title"></span></div>`,
    footerTemplate: `<div style="${RUNNING}">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`,
    printBackground: true,
  };
  return app.evaluate(
    async (_electron, [path, settings, counted, target]) => {
      const began = counted ? globalThis.openedAt : performance.now();
      await globalThis.paper.loadFile(path);
      const pdf = await globalThis.paper.webContents.printToPDF(settings);
      const ms = performance.now() - began;
      if (target !== null) process.getBuiltinModule('node:fs').writeFileSync(target, pdf);
      return { ms, bytes: pdf.length };
    },
    [file, options, fromStart, to],
  );
}

export function closeChromium(app) {
  return app.evaluate(() => globalThis.paper.destroy());
}

/** The most that the window's renderer and the process that puts its pages together have held, in MB, during `work`. */
export async function watchChromium(app, work) {
  const renderer = await app.evaluate(() => globalThis.paper.webContents.getOSProcessId());
  const peaks = new Map();
  const look = () => {
    for (const pid of [renderer, ...composersOf(app.process().pid)]) {
      const peak = peakMb(pid);
      if (peak !== null) peaks.set(String(pid), peak);
    }
  };
  const timer = setInterval(look, 40);
  const result = await work();
  look();
  clearInterval(timer);
  const mb = [...peaks.values()].reduce((sum, one) => sum + one, 0);
  return { ...result, mb: mb === 0 ? null : mb };
}

/** Chromium starts a process of its own for each print; none is found where Linux's /proc is absent. */
function composersOf(rootPid) {
  try {
    return pidsBelow(rootPid).filter((pid) =>
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('PrintCompositor'),
    );
  } catch {
    return [];
  }
}
