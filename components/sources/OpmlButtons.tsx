import { useState } from 'preact/hooks';
import { requestSites } from '../../lib/extension/request-sites.ts';
import { decodeBody } from '../../lib/sources/read/decode.ts';
import { type Listed, readOpml, writeOpml } from '../../lib/sources/read/opml.ts';
import { sayIt } from '../../lib/words/said.ts';
import { saveBlob } from '../library/save-blob.ts';
import type { Sources } from './use-sources.ts';
import { WORDS } from './words.ts';

/** Addresses of a list's feeds and of the sites that their articles stand on. */
const sitesOf = (listed: readonly Listed[]): string[] =>
  listed.flatMap(({ url, home }) => (home ? [url, home] : [url]));

/** The subscriptions as a file, out and in. */
export function OpmlButtons({ sources }: { sources: Sources }) {
  const [said, say] = useState('');
  const [ungranted, setUngranted] = useState<readonly Listed[]>([]);
  const list = sources.list ?? [];
  const take = async (file: File | undefined) => {
    if (!file) return;
    const text = decodeBody(new Uint8Array(await file.arrayBuffer()), '');
    const read = text.ok ? readOpml(text.value) : text;
    if (!read.ok) return say(`${file.name}: ${sayIt(read.why)}`);
    const added = await sources.add(read.value);
    say(WORDS.opmlDone(added, read.value.length - added));
    // Reading the file used up the click: the browser asks on the next one.
    setUngranted(read.value);
  };
  const grant = async () => {
    const granted = await requestSites(sitesOf(ungranted));
    say(granted ? '' : WORDS.refused);
    if (!granted) return;
    setUngranted([]);
    await sources.refresh();
  };
  const save = () => {
    const listed = list.map(({ id, title, home }) => ({ url: id, ...(title && { title }), ...(home && { home }) }));
    saveBlob('wirecopy-sources.opml', new Blob([writeOpml(listed, Date.now())], { type: 'text/x-opml' }));
  };
  return (
    <>
      <label class="button">
        {WORDS.importOpml}
        <input
          class="visually-hidden"
          type="file"
          accept=".opml,.xml,text/x-opml,application/xml,text/xml"
          data-testid="opml-file"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file may be chosen again, after it was mended.
            currentTarget.value = '';
          }}
        />
      </label>
      <button type="button" class="button" disabled={list.length === 0} onClick={save} data-testid="opml-save">
        {WORDS.exportOpml}
      </button>
      {ungranted.length > 0 ? (
        <button type="button" class="button button-primary" onClick={grant} data-testid="opml-grant">
          {WORDS.opmlGrant}
        </button>
      ) : null}
      <span class="small" role="status" data-testid="opml-says">
        {said}
      </span>
    </>
  );
}
