import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../test/sites/server.ts';
import { SITES } from '../../test/sites/sites.ts';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { StartOptions } from '../start/options.ts';
import { takePictures } from './take.ts';

const FOLDER = 'docs/pictures';

const launches = JSON.parse(process.argv[2] ?? '') as StartOptions[];
mkdirSync(FOLDER, { recursive: true });
const sites = await serve(SITES);
try {
  for (const options of launches) {
    const driven = await (options.kind === 'firefox' ? launchFirefox(options) : launchChromium(options));
    try {
      for (const [name, png] of Object.entries(await takePictures(driven, sites))) {
        const path = join(FOLDER, `${name}.png`);
        writeFileSync(path, png);
        process.stdout.write(`${path}: ${Math.ceil(png.length / 1000)} KB\n`);
      }
    } finally {
      await driven.close();
    }
  }
} finally {
  await sites.stop();
}
