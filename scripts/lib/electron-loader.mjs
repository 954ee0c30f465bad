/**
 * What Electron's own development loader does: `electron FOLDER …` opens the app in FOLDER under that app's
 * name. It is copied into a substitute Electron, which comes without one; it is not part of the app.
 *
 * It has to be an ES module that awaits the app: Electron holds its "ready" back only until this module is done,
 * and an app says things to Electron that have to be said before that.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const target = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const folder = target === undefined ? null : resolve(target);

if (folder === null || !existsSync(folder)) {
  console.error('Usage: electron <folder of an app>');
  process.exit(1);
}
process.defaultApp = true;
try {
  await import(pathToFileURL(mainOf(folder)).href);
} catch (error) {
  console.error(`The app in ${folder} could not be started:`);
  console.error(error);
  process.exit(1);
}

function mainOf(path) {
  if (!statSync(path).isDirectory()) {
    app.setAppPath(resolve(path, '..'));
    return path;
  }
  const description = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const name = description.productName || description.name;
  if (description.version) app.setVersion(description.version);
  if (name) app.setName(name);
  if (description.desktopName) app.setDesktopName(description.desktopName);
  app.setAppPath(path);
  // Electron fixed these paths under its own name before this loader ran; a folder from the command line stays.
  if (name && !app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), name));
    app.setPath('sessionData', join(app.getPath('appData'), name));
  }
  return join(path, description.main || 'index.js');
}
