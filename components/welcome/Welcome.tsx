import { Catalogue } from '../sources/Catalogue.tsx';
import { RememberSetting } from './RememberSetting.tsx';
import { ShownSettings } from './ShownSettings.tsx';
import { SiteGrants } from './SiteGrants.tsx';
import { WORDS } from './words.ts';

/** The first-run page, which is also where the settings are. */
export function Welcome() {
  return (
    <main>
      <header>
        <p class="brand">{WORDS.brand}</p>
        <h1>{WORDS.title}</h1>
        <p class="lead">{WORDS.lead}</p>
      </header>
      <section class="private">
        <h2>{WORDS.private}</h2>
        <p>{WORDS.privateText}</p>
      </section>
      <section>
        <h2>{WORDS.how}</h2>
        <ol class="steps">
          {WORDS.steps.map(([title, text]) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        <a class="button button-primary" href="/library.html" data-testid="to-library">
          {WORDS.toLibrary}
        </a>
      </section>
      <Catalogue />
      <SiteGrants />
      <RememberSetting />
      <ShownSettings />
    </main>
  );
}
