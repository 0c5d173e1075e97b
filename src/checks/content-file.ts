import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file of the content as it lies on the disk. */
export interface ContentFile {
  /** Starts with `content/`, with forward slashes. */
  path: string;
  /** Read as UTF-8, without a byte order mark. */
  text: string;
  /** Whether the bytes are UTF-8. Where they are not, the text has replacement characters. */
  isUtf8: boolean;
  startsWithMark: boolean;
}

/** Files that an operating system or an editor puts beside the content. */
const notOurs = /^\.|~$/;

/** Reads all files under a folder, which an author knows as `content`. */
export function readContentFiles(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !notOurs.test(entry.name))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return contentFile(`content/${relative(folder, full).split(sep).join('/')}`, readFileSync(full));
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file from its bytes. */
export function contentFile(path: string, bytes: Uint8Array): ContentFile {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const startsWithMark = text.startsWith('\uFEFF');
  return { path, text: startsWithMark ? text.slice(1) : text, isUtf8: isUtf8(bytes), startsWithMark };
}
