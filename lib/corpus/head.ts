import type { Head } from './library.ts';

/** The head of an article; fields that it lacks are left out rather than undefined. */
export function headOf(key: number, { id, title, outlet, url, published }: Omit<Head, 'key'>): Head {
  return {
    key,
    id,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
}
