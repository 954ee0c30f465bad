/**
 * What Electron's own development loader does: `electron FOLDER …` opens the app in FOLDER under that app's
 * name. It is copied into a substitute Electron, which comes without one; it is not part of the app.
 */
const { app } = require('electron');
const { existsSync, readFileSync, statSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const target = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const folder = target === undefined ? null : resolve(target);

if (folder === null || !existsSync(folder)) {
  console.error('Usage: electron <folder of an app>');
  process.exit(1);
}
open(folder);

function open(path) {
  process.defaultApp = true;
  if (!statSync(path).isDirectory()) {
    app.setAppPath(resolve(path, '..'));
    load(path);
    return;
  }
  const description = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const name = description.productName || description.name;
  if (description.version) app.setVersion(description.version);
  if (name) app.setName(name);
  if (description.desktopName) app.setDesktopName(description.desktopName);
  app.setAppPath(path);
  // Electron fixed these paths under its own name before this loader ran. A folder given on the command
  // line stays; an absent one has to exist before the profile is locked.
  if (name && !app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), name));
    app.setPath('sessionData', join(app.getPath('appData'), name));
  }
  load(join(path, description.main || 'index.js'));
}

function load(file) {
  import(pathToFileURL(file).href).catch((error) => {
    console.error(`The app could not be started from ${file}:`);
    console.error(error);
    app.exit(1);
  });
}
