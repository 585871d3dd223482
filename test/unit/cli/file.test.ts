import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../../cli/file.ts';
import { scratch } from './files.ts';

const files = scratch();

describe('readArticleFile', () => {
  it('takes plain text as it is given, white space and all', async () => {
    const text = '\n  Cafés and 🦊 foxes.\r\n';
    const read = await readArticleFile(files.write('a.txt', text));
    expect(read).toEqual({ ok: true, value: { article: { text }, fromPage: false } });
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFA story.')],
    ['UTF-16', Buffer.from('\uFEFFA story.', 'utf16le')],
  ])('decodes %s and asks for the text to be reported', async (_, bytes) => {
    const read = await readArticleFile(files.write('marked.txt', bytes));
    expect(read).toEqual({ ok: true, value: { article: { text: 'A story.' }, fromPage: true } });
  });

  it.each([
    ['an empty file', '', 'the file is empty'],
    ['white space', ' \n\t\n', 'the file has no words'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'a binary file, not text or HTML'],
    ['Latin-1', Buffer.from('one\ntwo\ncaf\xe9\n', 'latin1'), 'line 3: not UTF-8 text'],
  ])('refuses %s', async (_, content, why) => {
    expect(await readArticleFile(files.write('bad.txt', content))).toEqual({ ok: false, why });
  });

  it('refuses what is not there, and folders', async () => {
    expect(await readArticleFile(files.path('nothing.txt'))).toEqual({ ok: false, why: 'there is no such file' });
    expect(await readArticleFile(files.path('.'))).toEqual({ ok: false, why: 'this is a folder, not a file' });
  });

  it('reads a page in the encoding it declares', async () => {
    const paragraph = `<p>${'Au café, le maire a dit que la digue tiendra tout l’hiver. '.repeat(30)}</p>`;
    const html = `<!doctype html><meta charset="windows-1252"><title>Digue</title><article>${paragraph}${paragraph}</article>`;
    const read = await readArticleFile(files.write('page', Buffer.from(html.replaceAll('’', '\x92'), 'latin1')));
    expect(read.ok && read.value.fromPage).toBe(true);
    expect(read.ok && read.value.article.text).toContain('Au café, le maire a dit que la digue tiendra tout l’hiver.');
  });
});
