import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './dependencies.mjs';

/** The time (ms) of the newest change under these files and folders of the project; one that is missing counts as 0. */
function newest(paths) {
  return Math.max(0, ...paths.map((path) => newestAt(join(ROOT, path))));
}

function newestAt(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time changes when a file is taken away: that too makes what was built from it stale.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestAt(join(path, name))));
}

/** Whether `built` is there and no source is newer. */
export function isFresh(built, sources) {
  const stat = statSync(join(ROOT, built), { throwIfNoEntry: false });
  return stat !== undefined && stat.mtimeMs >= newest(sources);
}
