import { say } from '../../lib/words/say.ts';
import { Catalogue } from '../sources/Catalogue.tsx';

/** The second step: what to compare with. */
export function Where() {
  return (
    <>
      <h1 tabIndex={-1}>{say('welcome_where')}</h1>
      <p class="lead">{say('welcome_whereText')}</p>
      <Catalogue />
      <p class="small soft">{say('welcome_otherWays')}</p>
    </>
  );
}
