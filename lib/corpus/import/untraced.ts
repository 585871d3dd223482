import type { Untraced } from '../../article/read-page.ts';
import type { Key } from '../../words/keys.ts';
import { type Said, said } from '../../words/said.ts';

const KEYS: Readonly<Record<Untraced, Key>> = {
  'not-article': 'errors_page_notArticle',
  'too-short': 'errors_page_tooShort',
  paywall: 'errors_page_paywall',
  live: 'errors_page_live',
  gallery: 'errors_page_gallery',
  video: 'errors_page_video',
  index: 'errors_page_index',
  failed: 'errors_page_failed',
};

/** Why a page is no article that could be kept. */
export const saidUntraced = (status: Untraced): Said => said(KEYS[status]);
