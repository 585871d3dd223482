/** Code of a library that Wirecopy never reaches: what stands there, and what comes in its place. */
const UNUSED: readonly (readonly [file: RegExp, code: string | RegExp, instead: string])[] = [
  // The stores' linters warn of the first two.
  // Preact's `dangerouslySetInnerHTML`.
  [/\/preact\/dist\/preact\.mjs$/, 't.innerHTML=h.__html', 'void 0'],
  // zip.js can load a codec from an address that its caller names.
  [
    /\/@zip\.js\/zip\.js\/lib\/core\/codec-registry\.js$/,
    'await import(/* webpackIgnore: true */ /* @vite-ignore */ codecURI)',
    'undefined',
  ],
  // WXT's start of a script says in development what it was that threw; in a build it says nothing, and is a part of the content
  // script all the same.
  [/virtual:wxt-unlisted-script-entrypoint/, /let result;.*?return result;/s, 'return definition.main();'],
];

/**
 * Takes that code out as the extension is built, so that the linters have nothing to warn of. A library in which it stands
 * no longer as it is known here fails the build: whoever updates it looks again.
 */
export const withoutUnusedCode = () => ({
  name: 'wirecopy-without-unused-code',
  transform(source: string, id: string): string | null {
    const [file = ''] = id.replaceAll('\\', '/').split('?');
    const unused = UNUSED.find(([known]) => known.test(file));
    if (!unused) return null;
    const [, code, instead] = unused;
    const clean = source.replace(code, instead);
    if (clean === source) throw new Error(`${file} no longer has "${code}"`);
    return clean;
  },
});
