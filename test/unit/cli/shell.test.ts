import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/report.ts';
import { STORIES, story, toArticle } from '../../fixtures/stories.ts';
import { SITES } from '../../sites/sites.ts';
import { scratch } from './files.ts';

const files = scratch();
const LAUNCHER = new URL('../../../scripts/wirecopy.mjs', import.meta.url).pathname;

/** The shell as a person starts it; standard input is `input`. */
function shell(args: readonly string[], input = '') {
  const done = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: 'utf8', input, maxBuffer: 1 << 28 });
  return {
    ...done,
    lines: done.stdout.split('\n').filter(Boolean),
    reports: () =>
      done.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Report),
  };
}

const ndjson = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const storyPath = (slug: string) => new URL(`../../fixtures/stories/${slug}.txt`, import.meta.url).pathname;
const wires = STORIES.filter(({ host }) => host === 'wire.localhost').map(toArticle);
const pageOf = (slug: string) => SITES[story(slug).host]?.(story(slug).path, `http://${story(slug).host}`) ?? '';

// The first start bundles the shell.
beforeAll(() => {
  expect(shell(['--help']).status).toBe(0);
}, 60_000);

describe('compare', () => {
  it('prints a readable report of two files', () => {
    const { status, stdout, stderr } = shell(['compare', storyPath('dam/edited'), storyPath('dam/wire')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/Likely original\n\s+original/);
    expect(() => JSON.parse(stdout)).toThrow();
  });

  it('prints one line of JSON, without the text of plain text', () => {
    const { lines, reports } = shell(['compare', '--json', storyPath('dam/edited'), storyPath('dam/wire')]);
    expect(lines).toHaveLength(1);
    expect(reports()[0]).toMatchObject({ version: 1, original: { id: 'original' } });
    expect(reports()[0]).not.toHaveProperty('text');
  });

  it('reads a page, gives its canonical text, and spans into that', () => {
    const page = files.write('edited.html', pageOf('dam/edited'));
    const [report] = shell(['compare', '--json', page, storyPath('dam/wire')]).reports();
    expect(report?.text).toContain('worth $430 million with a group of three lenders');
    expect(report?.text).not.toContain('We value your privacy');
    expect(report?.article.title).toBe(story('dam/edited').title);
  });

  it('sets both texts side by side in one page that needs nothing else', () => {
    const { status, stdout, stderr } = shell(['compare', '--html', storyPath('dam/edited'), storyPath('dam/wire')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { document } = parseHTML(stdout);
    expect(document.title).toBe('Copied from “wire.txt” – Side by side: “wire.txt” – “edited.txt”');
    expect(document.querySelectorAll('[src], link, iframe, form, [style]').length).toBe(0);
    expect(document.querySelector('style')?.textContent).toContain('.sheet');
    const rows = [...document.querySelectorAll('.row-fact')].map((row) => row.textContent);
    expect(rows.some((words) => words?.includes('Thursday') && words.includes('Tuesday'))).toBe(true);
    const report = JSON.parse(document.getElementById('report')?.textContent ?? '') as { text: string };
    expect(report.text).toBe(readFileSync(storyPath('dam/edited'), 'utf8'));
  });

  it('sets them beside each other in Markdown, pages under their own headlines', () => {
    const page = files.write('edited.html', pageOf('dam/edited'));
    const { status, stdout } = shell(['compare', '--markdown', page, storyPath('dam/wire')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# Side by side: /);
    expect(stdout).toContain('~~Thursday~~');
    expect(stdout).toContain('**Tuesday**');
    expect(stdout).toContain(story('dam/edited').title);
  });

  it('names both files when both are bad, and exits 1', () => {
    const empty = files.write('empty.txt', '');
    const { status, stdout, stderr } = shell(['compare', empty, files.path('missing.txt')]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`${empty}: the file is empty\n${files.path('missing.txt')}: there is no such file\n`);
  });

  it('answers a batch in its order, with the ids of the lines', () => {
    const pair = (id: string, article: string, original: unknown) => ({
      id,
      article: { text: story(article).text },
      original,
    });
    const batch = files.write(
      'pairs.ndjson',
      ndjson([
        pair('one', 'dam/edited', { text: story('dam/wire').text }),
        pair('two', 'other/orchard', toArticle(story('dam/wire'))),
        { id: 'three', article: { text: 'Words.' } },
        pair('four', 'ferry/edited', toArticle(story('ferry/wire'))),
      ]),
    );
    const { status, stderr, reports } = shell(['compare', '--batch', batch]);
    expect(status).toBe(0);
    expect(reports().map(({ id, original }) => [id, original?.id ?? null])).toEqual([
      ['one', 'original'],
      ['two', null],
      ['four', 'ferry/wire'],
    ]);
    expect(stderr).toBe(`${batch}:3: "original" is not a JSON object\n`);
  });
});

describe('trace', () => {
  it('reads an empty library when no corpus is given: the credits are there all the same', () => {
    const { status, reports } = shell(['trace', '--json', storyPath('dam/edited')]);
    expect(status).toBe(0);
    expect(reports()[0]).toMatchObject({ verdict: 'unrelated', original: null, derived: 0 });
    expect(reports()[0]?.credits).toContainEqual(expect.objectContaining({ name: 'Northern Wire', how: 'body' }));
  });

  it('skips bad lines of a packed corpus by name and finds the original in the rest', () => {
    const lines = [
      '{"id": "half',
      ...wires.map((wire) => JSON.stringify(wire)),
      JSON.stringify(wires[0]),
      '[1, 2]',
      '{"id": "empty", "text": "  "}',
      '{"text": "No id stands here."}',
      JSON.stringify({ id: 'book', text: 'a word '.repeat(60_000) }),
    ];
    const corpus = files.write('corpus.ndjson.gz', gzipSync(lines.join('\n')));
    const { status, stderr, reports } = shell(['trace', '--json', storyPath('ferry/edited'), '--corpus', corpus]);
    expect(status).toBe(0);
    expect(reports()[0]?.original?.id).toMatch(/^ferry\/wire/);
    const last = wires.length + 1;
    expect(stderr.split('\n').map((line) => line.replace(/^.*corpus\.ndjson\.gz:/, ''))).toEqual([
      expect.stringMatching(/^1: not JSON/),
      `${last + 1}: the id "${wires[0]?.id}" stands already in line 2; this line is skipped`,
      `${last + 2}: the line is not a JSON object`,
      `${last + 3}: the article has no words in its "text"`,
      `${last + 4}: the article has no "id"`,
      `${last + 5}: its text has 120,000 words; 100,000 is the most for one article`,
      '',
    ]);
  });

  it('traces several files, each under its name', () => {
    const corpus = files.write('wires.ndjson', ndjson(wires));
    const { stdout } = shell(['trace', storyPath('dam/edited'), storyPath('ferry/edited'), '--corpus', corpus]);
    expect(stdout.match(/^== .* ==$/gm)).toEqual([
      `== ${storyPath('dam/edited')} ==`,
      `== ${storyPath('ferry/edited')} ==`,
    ]);
  });

  it('goes on after a bad file and after one of 0 words, and takes 200,000 words', () => {
    const long = files.write(
      'long.txt',
      `${story('dam/wire').text}\n\n${'The river rose again that night. '.repeat(33_400)}`,
    );
    const binary = files.write('binary.txt', Uint8Array.of(1, 0, 2, 0xff));
    const blank = files.write('blank.txt', '\n\n');
    const { status, stderr, reports } = shell(['trace', '--json', binary, blank, long]);
    expect(status).toBe(0);
    expect(reports()).toHaveLength(1);
    expect(reports()[0]?.article.words).toBeGreaterThan(200_000);
    expect(stderr).toBe(`${binary}: a binary file, not text or HTML\n${blank}: the file has no words\n`);
  }, 60_000);

  it('reads a batch from standard input and never sees its other fields', () => {
    const corpus = files.write('wires.ndjson', ndjson(wires));
    const article = { ...toArticle(story('dam/edited')), expect: 'other/chess', label: 1 };
    const { status, reports } = shell(
      ['trace', '--corpus', corpus, '--batch', '-'],
      ndjson([article, { ...article, id: 'again', html: pageOf('dam/edited'), text: undefined }]),
    );
    expect(status).toBe(0);
    expect(reports().map(({ id }) => id)).toEqual(['dam/edited', 'again']);
    expect(reports()[0]).not.toHaveProperty('text');
    expect(reports()[1]?.text).toContain('Halwan Dam');
    expect(JSON.stringify(reports())).not.toContain('other/chess');
  });

  it.each([
    ['an empty batch', '', /there is no line in it/],
    ['a batch of nothing but bad lines', 'x\n{}\n', /:1: not JSON.*\n.*:2: the article has no "text"/],
  ])('exits 1 on %s', (_, content, message) => {
    const { status, stdout, stderr } = shell(['trace', '--batch', files.write('bad.ndjson', content)]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('read', () => {
  it('gives title, byline, date and text of a page', () => {
    const page = files.write('wire.html', pageOf('dam/wire'));
    const { status, stdout } = shell(['read', '--json', page]);
    const { title, author, published } = story('dam/wire');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      title,
      byline: author,
      published: expect.stringContaining(published.slice(0, 10)),
    });
  });

  it('answers each page of a batch, saying why where there is none', () => {
    const pages = [
      { id: 'page', url: 'http://wire.localhost/dam-wire.html', html: pageOf('dam/wire') },
      { id: 'blank', html: '' },
      { id: 'broken', html: '<table><tr><td><p>Half a page<div><span <b>and no end <script>if (1 < 2) {' },
    ];
    const { status, lines } = shell(['read', '--batch', files.write('pages.ndjson', ndjson(pages))]);
    const answers = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['page', 'blank', 'broken']);
    expect(answers[0]).toMatchObject({ title: story('dam/wire').title, byline: 'Lena Ostrow' });
    expect(answers[1]).toEqual({
      id: 'blank',
      title: null,
      byline: null,
      published: null,
      text: null,
      error: 'the page is empty',
    });
  });
});

describe('the command line', () => {
  it('exits 2 with a sentence on a mistake', () => {
    const { status, stdout, stderr } = shell(['compare', 'one.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^wirecopy: compare takes two files.*1 given.*--help/);
  });

  it('ends quietly when its reader goes away', async () => {
    const articles = Array.from({ length: 300 }, (_, n) => ({ id: `a${n}`, text: story('dam/wire').text }));
    const child = spawn(process.execPath, [LAUNCHER, 'trace', '--batch', files.write('many.ndjson', ndjson(articles))]);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  }, 60_000);
});

it('holds the stories as files that end in one line feed', () => {
  for (const { slug } of STORIES) expect(readFileSync(storyPath(slug), 'utf8')).toMatch(/\S\n$/);
});

describe('pack', () => {
  it('makes a pack with its manifest of texts, pages and packs; trace reads it', () => {
    const wire = files.write('wire.ndjson', ndjson(wires));
    const page = files.write('page.html', pageOf('dam/edited'));
    const made = shell(['pack', wire, page, storyPath('other/tram'), '--name', 'Northern Wire', '--licence', 'CC0']);
    expect(made.status).toBe(0);
    const [manifest, ...articles] = made.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(manifest).toMatchObject({
      pack: { id: 'Northern Wire', name: 'Northern Wire', licence: 'CC0', count: wires.length + 2 },
    });
    expect(articles.map(({ id }) => id).slice(0, wires.length)).toEqual(wires.map(({ id }) => id));
    const pack = files.write('made.ndjson', made.stdout);
    const traced = shell(['trace', storyPath('dam/edited'), '--corpus', pack, '--json']);
    expect(traced.stderr).toBe('');
    expect(traced.status).toBe(0);
  });
});
