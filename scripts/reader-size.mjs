import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The content script is loaded into every page that is checked: so many bytes, gzipped, and no more. */
export const READER_LIMIT = 25_000;

/** Size of a build's content script in bytes, gzipped. */
export const readerSize = (folder) => gzipSync(readFileSync(join(folder, 'reader.js')), { level: 9 }).length;
