import type { Own } from './driven.ts';

/** A file as a person would choose it. */
export type Chosen = { readonly name: string; readonly text: string };

/** Gives files to the file field of an extension's page, as choosing them there would. */
export function chooseFiles(page: Own, field: string, files: readonly Chosen[]): Promise<boolean> {
  return page.evaluate(
    (document, { field, files }) => {
      const input = document.querySelector<HTMLInputElement>(field);
      if (!input) return false;
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name));
      input.files = transfer.files;
      return input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { field, files },
  );
}
