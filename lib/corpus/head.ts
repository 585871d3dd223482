import type { HeldArticle } from '../article/article.ts';
import type { Head } from './library.ts';

/** The head of an article; fields that it lacks are left out rather than undefined. */
export function headOf(key: number, { id, title, outlet, url, published }: HeldArticle): Head {
  return {
    key,
    id,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
}
