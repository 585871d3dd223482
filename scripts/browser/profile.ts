import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder for a browser profile; `remove` takes it away, also while the browser is still writing its last. */
export function freshProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-profile-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}
