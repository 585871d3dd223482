import { textIn } from '../../lib/view/findings.ts';
import { renderReport } from '../../lib/view/report-text.ts';
import { voiceOf } from '../../lib/words/messages.ts';
import { speak } from '../../lib/words/say.ts';
import { english } from '../../locales/english.ts';
import { serve } from '../../test/sites/server.ts';
import { SITES } from '../../test/sites/sites.ts';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { fillLibrary, openAltered, reportOf, SHOWN } from './demo.ts';
import { readOptions } from './options.ts';
import { savePictures } from './pictures.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

speak(voiceOf('en', english));
const options = readOptions(process.argv[2]);
const stopped = new Promise<void>((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});

const sites = await serve(SITES);
say(`Starting ${options.executable}${options.headless ? ' without a window' : ''}…`);
const driven = await (options.kind === 'firefox' ? launchFirefox(options) : launchChromium(options));
const ended = new Promise<void>((resolve) => driven.context.once('close', () => resolve()));

async function show(): Promise<void> {
  const library = await driven.openOwn('library.html');
  say(`${await fillLibrary(library, sites)} stories of Northern Wire are in the library.`);
  const page = await openAltered(driven, sites);
  const view = await reportOf(library);
  if (options.headless) {
    say(`\n${renderReport(view.report, view.article.text, textIn(view.sources))}\n`);
    say(`Pictures: ${(await savePictures(driven, page, 'test-results/start')).join(' and ')}`);
    return;
  }
  await driven.closeOwn();
  await page.bringToFront();
  say(`"${SHOWN.title}" (${SHOWN.outlet}) is open, with its altered passages marked and the sidebar beside it.`);
  say(
    `The front pages: ${Object.keys(SITES)
      .map((host) => sites.url(host))
      .join('  ')}`,
  );
  say('The browser is yours. Close it, or press Ctrl-C here, and everything is put away.');
  await ended;
}

try {
  await Promise.race([show(), ended, stopped]);
} finally {
  await driven.close();
  await sites.stop();
}
// What was still under way when the browser went has nobody left to hear of it.
process.exit();
