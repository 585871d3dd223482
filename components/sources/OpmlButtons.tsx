import { useState } from 'preact/hooks';
import { requestSites } from '../../lib/extension/request-sites.ts';
import { decodeBody } from '../../lib/sources/read/decode.ts';
import { type Listed, readOpml, writeOpml } from '../../lib/sources/read/opml.ts';
import { sayIt } from '../../lib/words/said.ts';
import { count, say } from '../../lib/words/say.ts';
import { saveFile } from '../save-file.ts';
import type { Sources } from './use-sources.ts';

/** Addresses of a list's feeds and of the sites that their articles stand on. */
const sitesOf = (listed: readonly Listed[]): string[] =>
  listed.flatMap(({ url, home }) => (home ? [url, home] : [url]));

/** The subscriptions as a file, out and in. */
export function OpmlButtons({ sources }: { sources: Sources }) {
  const [told, tell] = useState('');
  const [ungranted, setUngranted] = useState<readonly Listed[]>([]);
  const list = sources.list ?? [];
  const take = async (file: File | undefined) => {
    if (!file) return;
    const text = decodeBody(new Uint8Array(await file.arrayBuffer()), '');
    const read = text.ok ? readOpml(text.value) : text;
    if (!read.ok) return tell(say('sources_opmlRefused', file.name, sayIt(read.why)));
    const added = await sources.add(read.value);
    const held = read.value.length - added;
    tell(held > 0 ? count('sources_opmlAddedSome', added, held) : count('sources_opmlAdded', added));
    // Reading the file used up the click: the browser asks on the next one.
    setUngranted(read.value);
  };
  const grant = async () => {
    const granted = await requestSites(sitesOf(ungranted));
    tell(granted ? '' : say('sources_refused'));
    if (!granted) return;
    setUngranted([]);
    await sources.refresh();
  };
  const save = () => {
    const listed = list.map(({ id, title, home }) => ({ url: id, ...(title && { title }), ...(home && { home }) }));
    saveFile('wirecopy-sources.opml', new Blob([writeOpml(listed, Date.now())], { type: 'text/x-opml' }));
  };
  return (
    <>
      <label class="button">
        {say('sources_importOpml')}
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
        {say('sources_exportOpml')}
      </button>
      {ungranted.length > 0 ? (
        <button type="button" class="button button-primary" onClick={grant} data-testid="opml-grant">
          {say('sources_opmlGrant')}
        </button>
      ) : null}
      <span class="small" role="status" data-testid="opml-says">
        {told}
      </span>
    </>
  );
}
