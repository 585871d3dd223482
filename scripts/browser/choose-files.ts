import type { Own } from './driven.ts';

/** A file as a person would choose it. */
export type Chosen =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly base64: string };

/** Gives files to the file field of an extension's page, as choosing them there would. */
export function chooseFiles(page: Own, field: string, files: readonly Chosen[]): Promise<boolean> {
  return page.evaluate(
    (document, { field, files }) => {
      const input = document.querySelector<HTMLInputElement>(field);
      if (!input) return false;
      const transfer = new DataTransfer();
      for (const file of files) {
        const content = 'text' in file ? file.text : Uint8Array.from(atob(file.base64), (unit) => unit.charCodeAt(0));
        // The date is part of what tells a file from another of its name.
        transfer.items.add(new File([content], file.name, { lastModified: 1 }));
      }
      input.files = transfer.files;
      return input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { field, files },
  );
}
