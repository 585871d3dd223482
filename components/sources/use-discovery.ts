import { useState } from 'preact/hooks';
import { requestSites } from '../../lib/extension/request-sites.ts';
import { browserWeb } from '../../lib/extension/web.ts';
import { type Candidate, discover } from '../../lib/sources/discover.ts';
import { typedAddress } from '../../lib/sources/read/discover.ts';
import type { SourcesDatabase } from '../../lib/sources/store/database.ts';
import { said, sayIt } from '../../lib/words/said.ts';
import { say } from '../../lib/words/say.ts';

/** How far a look for the feeds of a site is. */
export type Discovery = {
  readonly state: 'idle' | 'looking' | 'done';
  readonly candidates: readonly Candidate[];
  /** What there is to say, '' where nothing. */
  readonly says: string;
  /** Call it within a click: the browser asks first. */
  readonly look: (typed: string) => Promise<void>;
};

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Finds the feeds at an address that the reader typed. */
export function useDiscovery(db: SourcesDatabase): Discovery {
  const [state, setState] = useState<Discovery['state']>('idle');
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [says, tell] = useState('');
  const look = async (typed: string) => {
    const address = typedAddress(typed);
    if (!address) return tell(say('sources_notAnAddress'));
    // Nothing is awaited before: the browser asks only within the click.
    const granted = await requestSites([address]);
    if (!granted) return tell(say('sources_refused'));
    setState('looking');
    setCandidates([]);
    tell(say('sources_looking'));
    let any = false;
    const since = await db.generation();
    const at = (url: string) =>
      discover({ db, web: browserWeb(), parse, since }, url, (candidate) => {
        any = true;
        setCandidates((before) => [...before, candidate]);
      });
    const find = async () => {
      const failure = await at(address);
      // A few sites still have no certificate.
      const bare = failure?.why === 'unreachable' && !/^[a-z]+:/i.test(typed.trim());
      return bare ? await at(address.replace(/^https:/, 'http:')) : failure;
    };
    const failure = await find().catch((error: unknown) => ({ says: said('sources_wentWrong', String(error)) }));
    setState('done');
    tell(failure ? sayIt(failure.says) : any ? '' : say('sources_nothing'));
  };
  return { state, candidates, says, look };
}
