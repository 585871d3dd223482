import { Window } from 'happy-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Steps } from '../../../lib/article/steps.ts';
import { type Breaks, inSlices, SLICE_MS } from '../../../lib/extension/page/in-slices.ts';
import { readArticle } from '../../../lib/extension/page/read-article.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { newspaper, paragraphs } from '../article/pages.ts';

/** Work of `count` steps that take `ms` each on a clock of its own, and what happened on that clock. */
function work(count: number, ms: number) {
  let clock = 0;
  const log: string[] = [];
  function* steps(): Steps<string> {
    try {
      for (let i = 0; i < count; i++) {
        clock += ms;
        log.push(`${i}`);
        yield;
      }
      return 'whole';
    } finally {
      log.push('end');
    }
  }
  const breaks: Breaks = {
    now: () => clock,
    pause: async () => {
      log.push('pause');
      clock += 1000;
    },
  };
  return { steps: steps(), breaks, log };
}

describe('work in slices', () => {
  test('pauses whenever a slice is used up, and comes to its result', async () => {
    const { steps, breaks, log } = work(6, SLICE_MS / 2);
    expect(await inSlices(steps, () => true, breaks)).toEqual({ status: 'done', value: 'whole' });
    expect(log.join(' ')).toBe('0 1 pause 2 3 pause 4 5 pause end');
  });

  test('of one slice does not pause', async () => {
    const { steps, breaks, log } = work(3, SLICE_MS / 10);
    await inSlices(steps, () => true, breaks);
    expect(log).not.toContain('pause');
  });

  test('ends between two slices where it may not go on, and is put away', async () => {
    const { steps, breaks, log } = work(6, SLICE_MS);
    expect(await inSlices(steps, () => log.length < 3, breaks)).toEqual({ status: 'stopped' });
    expect(log.join(' ')).toBe('0 pause 1 pause end');
  });

  test('throws what the work throws', async () => {
    // biome-ignore lint/correctness/useYield: work that fails at once
    function* broken(): Steps<never> {
      throw new Error('broken');
    }
    await expect(inSlices(broken(), () => true)).rejects.toThrow('broken');
  });
});

describe('a page read in slices', () => {
  afterEach(() => vi.unstubAllGlobals());

  const open = (html: string): Document => {
    const window = new Window({ url: 'https://daily.example/pier' });
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    window.document.write(html);
    return window.document as unknown as Document;
  };
  /** A clock on which every step uses up its slice, with `between` at each pause. */
  const breaking = (between: (pauses: number) => void): Breaks => {
    let clock = 0;
    let pauses = 0;
    return {
      now: () => {
        clock += SLICE_MS;
        return clock;
      },
      pause: async () => {
        between(++pauses);
        await new Promise((resolve) => setTimeout(resolve, 0));
      },
    };
  };
  const never = new AbortController().signal;
  const textOf = (page: Awaited<ReturnType<typeof readArticle>>) => page?.status === 'article' && page.article.text;

  test('is what it is read at once', async () => {
    const document = open(newspaper());
    const page = await readArticle(
      document,
      never,
      breaking(() => undefined),
    );
    for (const paragraph of paragraphs) expect(textOf(page)).toContain(paragraph);
    if (page?.status !== 'article') throw new Error('no article');
    expect(page.fingerprint).toEqual(makeFingerprint(page.article));
  });

  test('is read anew where it changes meanwhile', async () => {
    const document = open(newspaper());
    const first = document.querySelector('.story-body p') as HTMLElement;
    const page = await readArticle(
      document,
      never,
      breaking((pauses) => {
        if (pauses === 12) first.textContent = `${paragraphs[0]} The mayor will speak on Thursday.`;
      }),
    );
    expect(textOf(page)).toContain('The mayor will speak on Thursday.');
  });

  test('comes to an end though it never stops changing', async () => {
    const document = open(newspaper({ after: '<p id="ticker">0</p>' }));
    const ticker = document.querySelector('#ticker') as HTMLElement;
    const page = await readArticle(
      document,
      never,
      breaking((pauses) => {
        ticker.textContent = String(pauses);
      }),
    );
    expect(textOf(page)).toContain(paragraphs[4]);
  });

  test('is given up with its check', async () => {
    const stop = new AbortController();
    const page = await readArticle(
      open(newspaper()),
      stop.signal,
      breaking((pauses) => pauses === 3 && stop.abort()),
    );
    expect(page).toBeNull();
  });

  test('that breaks the reader could not be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const document = open(newspaper());
    Object.defineProperty(Object.getPrototypeOf(document), 'querySelectorAll', {
      configurable: true,
      value: () => {
        throw new Error('taken over');
      },
    });
    expect(await readArticle(document, never)).toEqual({ status: 'unreadable', why: 'failed' });
  });
});
