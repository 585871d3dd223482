import { type BrowserContext, chromium, firefox } from '@playwright/test';
import { freshProfile } from '../../scripts/browser/profile.ts';

/** A browser without the extension. */
export type Bare = { readonly context: BrowserContext; readonly close: () => Promise<void> };

/** Starts one, as the browser with the extension is started. */
export async function launchBare(browser: 'chromium' | 'firefox', executablePath: string): Promise<Bare> {
  const profile = freshProfile();
  const context = await (browser === 'firefox'
    ? firefox.launchPersistentContext(profile.folder, {
        channel: 'moz-firefox',
        executablePath,
        viewport: null,
        args: ['--remote-allow-system-access', '--width=1400', '--height=950'],
      })
    : chromium.launchPersistentContext(profile.folder, {
        executablePath,
        viewport: null,
        args: ['--window-size=1400,950', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      }));
  return {
    context,
    close: async () => {
      await context.close();
      profile.remove();
    },
  };
}
