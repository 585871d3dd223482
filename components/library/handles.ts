import { fromFile, type SourceFile } from '../../lib/corpus/import/source.ts';
import { inOrder } from './dropped.ts';

type Asked = FileSystemHandle & {
  queryPermission?: (options: { mode: 'read' }) => Promise<PermissionState>;
  requestPermission?: (options: { mode: 'read' }) => Promise<PermissionState>;
};

/**
 * The files behind handles that were kept, after asking for them again where the browser wants that (only within a
 * click). Null where it is refused or the files are gone.
 */
export async function filesOf(handles: readonly unknown[]): Promise<readonly SourceFile[] | null> {
  const files: SourceFile[] = [];
  try {
    for (const handle of handles as readonly Asked[]) {
      const granted = (await handle.queryPermission?.({ mode: 'read' })) ?? 'granted';
      const state = granted === 'granted' ? granted : await handle.requestPermission?.({ mode: 'read' });
      if (state !== 'granted') return null;
      files.push(...(await under(handle, '')));
    }
  } catch {
    return null;
  }
  return inOrder(files);
}

async function under(handle: FileSystemHandle, path: string): Promise<SourceFile[]> {
  const name = path + handle.name;
  if (handle.kind === 'file') return [fromFile(await (handle as FileSystemFileHandle).getFile(), name)];
  const files: SourceFile[] = [];
  const folder = handle as FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };
  for await (const one of folder.values()) files.push(...(await under(one, `${name}/`)));
  return files;
}
