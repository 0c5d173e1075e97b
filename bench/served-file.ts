import { readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '../tests/support/site/content-type.ts';

/** A file as a host sends it. */
export interface ServedFile {
  status: 200 | 404;
  type: string;
  isCompressed: boolean;
  body: Buffer;
}

/** What hosts compress. Pagefind's own files are compressed already. */
const compressible = /^text\/|javascript|json|xml/;

/** Answers for the files of a folder; each is compressed once, so that no run waits for it. */
export function servedFiles(folder: string): (path: string) => ServedFile {
  const ready = new Map<string, ServedFile>();
  return (path) => {
    const file = ready.get(path) ?? serve(folder, path);
    ready.set(path, file);
    return file;
  };
}

function serve(folder: string, path: string): ServedFile {
  const address = decodeURIComponent(path);
  const file = normalize(join(folder, address.endsWith('/') ? `${address}index.html` : address));
  const isThere =
    file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  if (!isThere)
    return { status: 404, type: 'text/plain', isCompressed: false, body: Buffer.from('Not found') };
  const type = contentType(file);
  const body = readFileSync(file);
  const isCompressed = compressible.test(type);
  return { status: 200, type, isCompressed, body: isCompressed ? gzipSync(body) : body };
}
