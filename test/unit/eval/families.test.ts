import { describe, expect, it } from 'vitest';
import { expected, kinship } from '../../fixtures/descent.ts';
import { MEMBERS, member } from '../../fixtures/families.ts';

const beside = (read: string, ...held: string[]) => expected(member(read), held.map(member));

describe('the families of invented stories', () => {
  it('hold what their marks say: paragraphs taken over stand in their source, alterations where they are marked', () => {
    for (const { blocks, article } of MEMBERS) {
      for (const { span, source, edits } of blocks) {
        if (!source) continue;
        const [here, there] = [article.text.slice(span.start, span.end), member(source.member).article.text];
        const before = there.slice(source.span.start, source.span.end);
        if (edits.length === 0) continue;
        let restored = here;
        for (const e of [...edits].reverse())
          restored =
            restored.slice(0, e.article.start - span.start) +
            there.slice(e.source.start, e.source.end) +
            restored.slice(e.article.end - span.start);
        expect(restored).toBe(before);
      }
    }
  });

  it('are of eight kinds at the least, and each has more than one member', () => {
    expect(new Set(MEMBERS.map((m) => m.kind)).size).toBeGreaterThanOrEqual(8);
    for (const { family } of MEMBERS) expect(MEMBERS.filter((m) => m.family === family).length).toBeGreaterThan(1);
  });
});

describe('what is right to say, worked out from how a text came to be', () => {
  it.each([
    ['quay/mail', 'quay/wire', 'ancestor'],
    ['quay/wire', 'quay/mail', 'descendant'],
    ['quay/wire', 'quay/wire-2', 'version'],
    ['quay/post', 'quay/mail', 'sibling'],
    ['quay/post', 'quay/rival', 'stranger'],
    ['museum/blog', 'museum/weekly', 'ancestor'],
    // Two that took different paragraphs of one source have nothing in common.
    ['election/meridian', 'election/copy', 'stranger'],
  ] as const)('%s beside %s: %s', (a, b, kin) => {
    expect(kinship(member(a), member(b))).toBe(kin);
  });

  it('the topmost held ancestor is the original, also by its version', () => {
    expect(beside('museum/blog', 'museum/portal', 'museum/weekly')).toMatchObject({
      lineages: ['taken'],
      originals: ['museum/weekly'],
    });
    expect(beside('museum/blog', 'museum/portal').originals).toEqual(['museum/portal']);
    expect(beside('quay/mail', 'quay/wire').originals).toEqual(['quay/wire']);
  });

  it('siblings alone leave it undetermined, copies alone make a source, versions are versions', () => {
    expect(beside('quay/post', 'quay/mail').lineages).toEqual(['undetermined']);
    expect(beside('quay/wire', 'quay/post')).toMatchObject({ lineages: ['source'], originals: [null] });
    expect(beside('quay/wire', 'quay/post', 'quay/wire-2').lineages).toEqual(['version']);
    expect(beside('quay/rival', 'quay/wire')).toMatchObject({ lineages: ['none'], originals: [null] });
  });

  it('where nothing tells the direction, none may be claimed', () => {
    expect(beside('satellite/bare-2', 'satellite/bare').lineages).toEqual(['undetermined']);
    expect(beside('satellite/bare', 'satellite/bare-2').lineages).toEqual(['undetermined']);
  });
});
