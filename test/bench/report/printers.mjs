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

/** Starts a printer and leaves it running; it takes one order after the other. Its memory is that of the app (src/main/services/print-limits.ts). */
export async function startOurs(app, records) {
  const memoryMb = records <= 4_000 ? 512 : 2_048;
  await app.evaluate(
    ({ utilityProcess }, [worker, limit]) => {
      globalThis.startedAt = performance.now();
      globalThis.printer = utilityProcess.fork(worker, [], {
        stdio: 'ignore',
        execArgv: [`--max-old-space-size=${limit}`],
      });
    },
    [join(ROOT, 'out/main/report-worker.js'), memoryMb],
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
export async function printChromium(app, file, { fromStart = false, isTagged = true, to = null } = {}) {
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
  const { isSecond, ...result } = await app.evaluate(
    async (_electron, [path, settings, counted, target]) => {
      // Its print sometimes fails for no reason of the page: once more, timed from the new start.
      let again = false;
      let began = counted ? globalThis.openedAt : performance.now();
      await globalThis.paper.loadFile(path);
      const attempt = () => globalThis.paper.webContents.printToPDF(settings);
      const pdf = await attempt().catch(async () => {
        again = true;
        began = performance.now();
        await globalThis.paper.loadFile(path);
        return attempt();
      });
      const ms = performance.now() - began;
      if (target !== null) process.getBuiltinModule('node:fs').writeFileSync(target, pdf);
      return { ms, bytes: pdf.length, isSecond: again };
    },
    [file, options, fromStart, to],
  );
  if (isSecond)
    console.log("Chromium's print failed once; the time is of a second one, in a window already open");
  return result;
}

export function closeChromium(app) {
  return app.evaluate(() => globalThis.paper.destroy());
}

/** The most that the window's renderer and the process that puts its pages together have held, in MB, during `work`. */
export async function watchChromium(app, work) {
  const composers = new Map();
  const look = () => {
    for (const pid of composersOf(app.process().pid))
      composers.set(pid, peakMb(pid) ?? composers.get(pid) ?? 0);
  };
  const timer = setInterval(look, 40);
  const result = await work();
  look();
  clearInterval(timer);
  // The window may have changed its process while it loaded the page.
  const renderer = peakMb(await app.evaluate(() => globalThis.paper.webContents.getOSProcessId()));
  const mb = renderer === null ? null : Math.max(0, ...composers.values()) + renderer;
  return { ...result, mb };
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
