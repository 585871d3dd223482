import { useState } from 'preact/hooks';
import type { DexieLibrary } from '../../lib/corpus/dexie-library.ts';
import { packBlob } from '../../lib/corpus/export.ts';
import { say } from '../../lib/words/say.ts';
import { saveFile } from '../save-file.ts';

/** Saves the whole library as one file, which imports again as it is. */
export function ExportButtons({ library, empty }: { library: DexieLibrary; empty: boolean }) {
  const [busy, setBusy] = useState(false);
  const save = async (gzip: boolean) => {
    setBusy(true);
    try {
      const made = new Date().toISOString();
      const day = made.slice(0, 10);
      const about = { id: await library.packId(), name: say('library_packName'), made };
      const blob = await packBlob(library, about, { gzip });
      saveFile(`wirecopy-library-${day}.ndjson${gzip ? '.gz' : ''}`, blob);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="export">
      <button class="button" type="button" disabled={busy || empty} onClick={() => save(true)} data-testid="export">
        {say('library_exportPack')}
      </button>
      <button class="button button-plain" type="button" disabled={busy || empty} onClick={() => save(false)}>
        {say('library_exportPlain')}
      </button>
      <span class="small soft" role="status">
        {busy ? say('library_exporting') : ''}
      </span>
    </div>
  );
}
