import { type Failed, failed } from './fetched.ts';
import { retryAfter } from './retry-after.ts';

/** A server's refusal in words. */
export function refusal(status: number, headers: Headers, now: number): Failed {
  const wait = retryAfter(headers.get('retry-after'), now);
  const code = `The server answered ${status}`;
  if (status === 404 || status === 410) return failed('gone', `${code}: there is nothing at this address any more.`);
  if (status === 429) return failed('busy', `${code}: it wants fewer requests. Wirecopy waits.`, wait);
  if (status === 503) return failed('busy', `${code}: it is busy or being mended. Wirecopy waits.`, wait);
  if (status === 401 || status === 402 || status === 407)
    return failed('closed', `${code}: this is only for those who sign in.`);
  if (status === 403 || status === 451) return failed('closed', `${code}: it does not give this to Wirecopy.`);
  if (status >= 500) return failed('server', `${code}: something is wrong on its side.`, wait);
  return failed('server', `${code}, which is no answer to this question.`, wait);
}
