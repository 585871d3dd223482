import { said } from '../../words/said.ts';
import { type Failed, failed } from './fetched.ts';
import { retryAfter } from './retry-after.ts';

/** A server's refusal in words. */
export function refusal(status: number, headers: Headers, now: number): Failed {
  // A year or a number of articles would be grouped; a code is not.
  const says = (what: 'gone' | 'fewer' | 'busy' | 'signIn' | 'closed' | 'server' | 'odd') =>
    said(`sources_answered_${what}`, String(status));
  const wait = retryAfter(headers.get('retry-after'), now);
  if (status === 404 || status === 410) return failed('gone', says('gone'));
  if (status === 429) return failed('busy', says('fewer'), wait);
  if (status === 503) return failed('busy', says('busy'), wait);
  if (status === 401 || status === 402 || status === 407) return failed('closed', says('signIn'));
  if (status === 403 || status === 451) return failed('closed', says('closed'));
  if (status >= 500) return failed('server', says('server'), wait);
  // Asked for in another way it may be had, but we have no other; too slow (408) and too early (425) pass.
  if (status >= 400 && status !== 408 && status !== 425) return failed('closed', says('odd'));
  return failed('server', says('odd'), wait);
}
