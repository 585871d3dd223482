import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../cli/args.ts';

const parse = (line: string) => parseCommand(line === '' ? [] : line.split(' '));

describe('parseCommand', () => {
  it.each([
    ['compare a.txt b.html', { kind: 'compare', article: 'a.txt', original: 'b.html', format: 'words' }],
    ['compare --json a.txt b.html', { kind: 'compare', article: 'a.txt', original: 'b.html', format: 'json' }],
    ['compare a b --html', { kind: 'compare', article: 'a', original: 'b', format: 'html' }],
    ['compare --markdown a b', { kind: 'compare', article: 'a', original: 'b', format: 'markdown' }],
    ['compare --batch p.ndjson', { kind: 'compare-batch', batch: 'p.ndjson' }],
    ['trace a.txt', { kind: 'trace', articles: ['a.txt'], corpus: null, json: false }],
    ['trace a b --corpus c.gz --json', { kind: 'trace', articles: ['a', 'b'], corpus: 'c.gz', json: true }],
    ['trace --corpus c --batch -', { kind: 'trace-batch', batch: '-', corpus: 'c' }],
    ['read p.html', { kind: 'read', pages: ['p.html'], json: false }],
    ['read --batch=p.ndjson', { kind: 'read-batch', batch: 'p.ndjson' }],
    ['pack a.txt b.zip --name Wire', { kind: 'pack', files: ['a.txt', 'b.zip'], words: { name: 'Wire' } }],
    [
      'pack a --name W --id w --licence CC0',
      { kind: 'pack', files: ['a'], words: { name: 'W', id: 'w', licence: 'CC0' } },
    ],
    ['--help', { kind: 'help' }],
  ])('%s', (line, command) => {
    expect(parse(line)).toEqual(command);
  });

  it.each([
    ['', /command is missing/],
    ['copy a b', /no command "copy"/],
    ['compare a', /two files.*1 given/],
    ['compare a b c', /two files.*3 given/],
    ['compare a b --corpus c', /takes no --corpus/],
    ['compare a b --html --markdown', /one of --html and --markdown/],
    ['compare a b --json --html', /one of --json and --html/],
    ['compare --batch p --html', /two files/],
    ['trace a --markdown', /--markdown is for compare/],
    ['trace', /at least one file/],
    ['trace a --batch b', /not both/],
    ['pack --name W', /at least one file/],
    ['pack a', /--name/],
    ['trace a --fast', /--fast/],
    ['trace a --corpus', /--corpus/],
  ])('refuses "%s" with a sentence', (line, message) => {
    expect(parse(line)).toMatchObject({ kind: 'usage', message: expect.stringMatching(message) });
  });
});
