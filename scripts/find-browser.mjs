// Plain JavaScript, without a dependency: it runs before there are any.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, isDebianRoot, which } from './system.mjs';

const PROGRAMS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'brave-browser',
    'brave',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC = {
  chromium: ['Chromium', 'Google Chrome', 'Brave Browser', 'Microsoft Edge'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const LINUX = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/brave.com/brave/brave',
    '/opt/microsoft/msedge/msedge',
  ],
  firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
};

function usualPlaces(kind) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return MAC[kind].flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  if (process.platform === 'win32') {
    const folders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => process.env[name] ?? []);
    return WINDOWS[kind].flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  return LINUX[kind];
}

/**
 * The program of an installed browser, `kind` being "chromium" (Chromium, Chrome, Brave or Edge, in this order) or
 * "firefox"; null when there is none. WIRECOPY_BROWSER names another by its path.
 */
export function findBrowser(kind) {
  const named = process.env.WIRECOPY_BROWSER;
  if (named) return existsSync(named) ? named : null;
  for (const program of PROGRAMS[kind]) {
    const path = which(program);
    if (path) return path;
  }
  return usualPlaces(kind).find((path) => existsSync(path)) ?? null;
}

/** The language pack in which the tests look at Firefox from right to left; Chromium has all languages built in. */
const ARABIC = 'firefox-esr-l10n-ar';
const ARABIC_AT = '/usr/lib/firefox-esr/browser/extensions/langpack-ar@firefox-esr.mozilla.org.xpi';
const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
const INSTALL = {
  chromium:
    'No Chrome, Chromium, Brave or Edge was found: install one (https://www.google.com/chrome/), or try "npm start -- --firefox".',
  firefox:
    'No Firefox was found: install it (https://www.mozilla.org/firefox/), or try "npm start" with Chrome, Chromium, Brave or Edge.',
};

/** As `findBrowser`, but installs the missing browser on Debian as root. Elsewhere says what to install; then null. */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  if (!process.env.WIRECOPY_BROWSER && isDebianRoot() && aptInstall([PACKAGE[kind]])) return findBrowser(kind);
  process.stderr.write(
    process.env.WIRECOPY_BROWSER
      ? `There is no program at ${process.env.WIRECOPY_BROWSER} (WIRECOPY_BROWSER).\n`
      : `${INSTALL[kind]}\n`,
  );
  return null;
}

/** Adds Arabic to Debian's Firefox where it lacks and may be installed; elsewhere the tests in Arabic say why they are left out. */
export function ensureArabic() {
  if (existsSync('/usr/lib/firefox-esr') && !existsSync(ARABIC_AT) && isDebianRoot()) aptInstall([ARABIC]);
}
