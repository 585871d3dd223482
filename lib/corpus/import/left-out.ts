/** What lies beside saved pages and is no article: pictures, styles, scripts, fonts, sound, film, what systems leave. */
const NO_ARTICLE =
  /(^|\/)(__MACOSX|\.(?!\.?\/)[^/]+|Thumbs\.db|desktop\.ini)(\/|$)|\.(css|m?js|map|png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|ogg|wav|mov|avi|exe|dll|wasm)(\.download)?$/i;

/** Whether a file in a folder or an archive is left out without a word, by its name. One chosen by itself never is. */
export const isLeftOut = (path: string): boolean => NO_ARTICLE.test(path);
