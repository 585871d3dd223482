import { WORDS } from './words.ts';

export function Pager({ page, pages, go }: { page: number; pages: number; go: (page: number) => void }) {
  return (
    <nav class="pager" aria-label="Pages of the list">
      <button class="button" type="button" disabled={page === 0} onClick={() => go(page - 1)}>
        {WORDS.previous}
      </button>
      <span class="small" role="status">
        Page {page + 1} of {pages.toLocaleString('en')}
      </span>
      <button class="button" type="button" disabled={page === pages - 1} onClick={() => go(page + 1)}>
        {WORDS.next}
      </button>
    </nav>
  );
}
