import { set } from './names.ts';

/** Elements that never hold an article's words: code, controls, embedded things, the page's own furniture. */
export const SKIPPED = set(
  'script style noscript template title meta link svg math canvas iframe frame object embed applet audio video ' +
    'picture img map button input select option textarea datalist progress meter dialog menu nav footer aside figure ' +
    'figcaption caption label fieldset legend rp rt amp-ad amp-embed amp-iframe amp-social-share amp-consent ' +
    'amp-img amp-sidebar amp-lightbox amp-carousel',
);

/** Elements that run on within a line; everything else begins and ends a block. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby rtc s samp small span ' +
    'strike strong sub sup time tt u var wbr',
);

/** ARIA roles of what stands beside an article. */
export const ASIDE_ROLES = set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar banner tooltip button ' +
    'alert status form img presentation-ad',
);
