// `npm run eval`, `npm run bench:compare`: a program of test/ that measures, as code that ships runs: bundled.
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

const [entry] = process.argv.splice(2, 1);
ensureDependencies();
const { bundle } = await import('./bundle.mjs');
const name = `measure/${basename(dirname(entry))}-${basename(entry, '.ts')}`;
await import(pathToFileURL(await bundle(name, entry, ['test'])).href);
