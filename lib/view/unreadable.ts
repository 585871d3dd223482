import type { Key } from '../words/keys.ts';
import { say } from '../words/say.ts';
import type { Look } from './standing.ts';

/** Why a page could not be checked. */
export type Unreadable =
  | 'not-article'
  | 'too-short'
  | 'paywall'
  | 'live'
  | 'gallery'
  | 'video'
  | 'index'
  | 'too-long'
  | 'failed'
  | 'no-library'
  | 'all-private'
  | 'forbidden';

const KEYS: Readonly<Record<Unreadable, Key>> = {
  'not-article': 'view_cannotNotArticle',
  'too-short': 'view_cannotTooShort',
  paywall: 'view_cannotPaywall',
  live: 'view_cannotLive',
  gallery: 'view_cannotGallery',
  video: 'view_cannotVideo',
  index: 'view_cannotIndex',
  'too-long': 'view_cannotTooLong',
  failed: 'view_cannotFailed',
  'no-library': 'view_cannotNoLibrary',
  'all-private': 'view_cannotNoLibrary',
  forbidden: 'view_cannotForbidden',
};

/** Why a page could not be checked, one sentence without a full stop. */
export const unreadableWords = (why: Unreadable): string => say(KEYS[why]);

const LOOKS: Readonly<Partial<Record<Unreadable, Look>>> = {
  paywall: 'locked',
  live: 'live',
  gallery: 'pictures',
  video: 'pictures',
  'too-short': 'short',
  failed: 'failed',
  'no-library': 'failed',
  'all-private': 'failed',
};

/** What a page that could not be checked looks like: each reason that a reader would tell apart looks otherwise. */
export const unreadableLook = (why: Unreadable): Look => LOOKS[why] ?? 'cannot';
