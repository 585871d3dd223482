import { sha256 } from '@noble/hashes/sha2.js';
import { renderToString } from 'preact-render-to-string';
import { comparisonJson } from '../../../lib/compare/json.ts';
import type { Saved } from '../../../lib/compare/markdown.ts';
import familyCss from '../../family/family.css?inline';
import themeCss from '../../theme.css?inline';
import sheetCss from '../sheet.css?inline';
import { SavedPage } from './SavedPage.tsx';
import savedCss from './saved.css?inline';

type Given = Saved & {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly savedAt: Date;
};

const STYLE = [themeCss, sheetCss, familyCss, savedCss].join('\n');

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/**
 * JSON that can stand in a script element: no "<" that could end it or begin a comment, no separator that old parsers take
 * for a line's end.
 */
const harmless = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * A comparison as one page that needs nothing else: no script, no picture, no font, nothing fetched; its policy allows its own
 * style sheet by its hash and nothing else. All words of the texts are escaped where the page is written (preact-render-to-string);
 * the report stands in it for machines, as the JSON that is saved.
 */
export function comparisonHtml({ comparison, roles, family, language, direction, savedAt }: Given): string {
  const hash = base64(sha256(new TextEncoder().encode(STYLE)));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = renderToString(
    <SavedPage
      comparison={comparison}
      roles={roles}
      family={family}
      language={language}
      direction={direction}
      savedAt={savedAt}
      policy={policy}
      style={STYLE}
      json={harmless(comparisonJson(comparison))}
    />,
  );
  return `<!doctype html>\n${page}\n`;
}
