// `npm start`: plain JavaScript, for on a fresh clone it runs before there are any dependencies.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildExtension } from './build-extension.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { hasDisplay } from './system.mjs';

const HELP = `npm start                shows Wirecopy at work in Chromium, Chrome, Brave or Edge
npm start -- --firefox   the same in Firefox
npm start -- --headless  without a window, as where there is no display
WIRECOPY_BROWSER=PATH    takes the browser at that path
`;

const args = process.argv.slice(2);
const unknown = args.find((arg) => !['--firefox', '--headless', '--help'].includes(arg));
if (unknown || args.includes('--help')) {
  (unknown ? process.stderr : process.stdout).write((unknown ? `There is no option ${unknown}.\n` : '') + HELP);
  process.exit(unknown ? 2 : 0);
}

const kind = args.includes('--firefox') ? 'firefox' : 'chromium';
ensureDependencies();
const executable = ensureBrowser(kind);
if (!executable) process.exit(1);
const extension = buildExtension(kind === 'firefox' ? 'firefox' : 'chrome');
if (!extension) process.exit(1);

const headless = args.includes('--headless') || !hasDisplay();
const options = JSON.stringify({ kind, executable, extension, headless });
const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/start/main.ts'), options], {
  cwd: ROOT,
  stdio: 'inherit',
});
// Ctrl-C reaches both; the child puts everything away, and this waits for it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
