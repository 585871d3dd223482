import { say } from '../../lib/words/say.ts';

const POINTS = ['from', 'changed', 'honest'] as const;

/** The first step: what Wirecopy does, that nothing leaves the machine, and a story to try it on. */
export function What() {
  return (
    <>
      <h1 tabIndex={-1}>{say('welcome_title')}</h1>
      <p class="lead">{say('welcome_lead')}</p>
      <ul class="points">
        {POINTS.map((point) => (
          <li key={point}>
            <h2>{say(`welcome_point_${point}`)}</h2>
            <p>{say(`welcome_pointText_${point}`)}</p>
          </li>
        ))}
      </ul>
      <section class="private">
        <h2>{say('welcome_private')}</h2>
        <p>{say('welcome_privateText')}</p>
      </section>
      <section class="try">
        <div>
          <h2>{say('welcome_try')}</h2>
          <p class="small soft">{say('welcome_tryText')}</p>
        </div>
        <a class="button" href="/sample.html" data-testid="to-sample">
          {say('welcome_toSample')}
        </a>
      </section>
    </>
  );
}
