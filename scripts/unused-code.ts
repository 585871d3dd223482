/** Code of a library that Wirecopy never reaches, and that the stores' linters warn of: what stands there, and what comes in its place. */
const UNUSED: readonly (readonly [file: RegExp, code: string, instead: string])[] = [
  // Preact's `dangerouslySetInnerHTML`.
  [/\/preact\/dist\/preact\.mjs$/, 't.innerHTML=h.__html', 'void 0'],
  // zip.js can load a codec from an address that its caller names.
  [
    /\/@zip\.js\/zip\.js\/lib\/core\/codec-registry\.js$/,
    'await import(/* webpackIgnore: true */ /* @vite-ignore */ codecURI)',
    'undefined',
  ],
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
    if (!source.includes(code)) throw new Error(`${file} no longer has "${code}"`);
    return source.replace(code, instead);
  },
});
