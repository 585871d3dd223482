/** Words of a list. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words in a class or id that say: this asks for consent, and be it the longest text of the page. */
export const CONSENT = set('ccpa consent cookie cookies didomi gdpr onetrust usercentrics');

/** Words in a class or id that say: these are readers' comments, often longer than the article. */
export const COMMENTS = set(
  'comentario comentarios comment commentaire commentaires comments commenti disqus kommentar kommentare kommentarer ' +
    'leserkommentare',
);

/** Words in a class or id that say: this stands beside the article or between its paragraphs, however long it is. */
export const BESIDE = set(
  'advert advertisement advertising anzeige bio breadcrumb breadcrumbs caption donate donation facebook ' +
    'factbox faktenbox feedback footer infobox instagram login navigation newsletter newsletters outbrain ' +
    'pagination piano podcast poll popup privacy promo promoted promotion pullquote quiz rating readmore ' +
    'recommend recommendation recommendations recommended regwall relacionadas related share sharing ' +
    'sidebar signup social sponsor sponsored subscribe subscription taboola trending tweet twitter',
);

/** Words that say so only where little text stands in it: layouts use them for wrappers of the article too. */
export const PERHAPS_BESIDE = set(
  'absatzbild ad ads adv author authors autor autoren banner bild bildunterschrift byline copyright ' +
    'credit credits disclaimer embed flyout follow foto gallery hidden image images img inarticle legal ' +
    'legend lightbox marketing media menu meta modal more nav photo photos pic picture player popular ' +
    'slideshow tag tags taxonomy teaser teasers timestamp toc toolbar tools topics video widget widgets',
);

/** Words in a class, id or itemprop that say: this is the standfirst. */
export const STANDFIRST = set(
  'abstract bajada chapeau chapo deck dek description entradilla excerpt ingress intro introduction ' +
    'lead leadtext lede sapo sottotitolo standfirst subhead subheading subheadline subtitle subtitulo ' +
    'summary vorspann',
);
