import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { contentType } from './content-type.ts';
import { headersFor, readHeaderFile } from './header-file.ts';

/** A built site being served. */
export interface ServedSite {
  /** Scheme, host and port: `http://127.0.0.1:40123`. */
  origin: string;
  stop(): Promise<void>;
}

/** What the server answers to an address: a file with a status, or the way to another address. */
type Answer = { status: 200 | 404; file: string | undefined } | { status: 301; location: string };

/**
 * Serves a built site on a free port of this machine as a static host would: folders by their
 * `index.html`, folders without a final slash by a redirect, what is missing by `404.html` with
 * status 404, and the headers of `_headers`.
 */
export async function serveSite(folder: string): Promise<ServedSite> {
  const headerFile = join(folder, '_headers');
  const rules = existsSync(headerFile) ? readHeaderFile(readFileSync(headerFile, 'utf8')) : [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site.test');
    const answer = answerTo(folder, url.pathname);
    if (answer.status === 301) {
      response.writeHead(301, { location: answer.location + url.search }).end();
      return;
    }
    const type = answer.file === undefined ? 'text/plain' : contentType(answer.file);
    response.writeHead(answer.status, { 'content-type': type, ...headersFor(rules, url.pathname) });
    response.end(answer.file === undefined ? 'Not found' : readFileSync(answer.file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answerTo(folder: string, path: string): Answer {
  const wanted = fileOf(folder, path);
  const missing = join(folder, '404.html');
  if (wanted !== undefined && isFile(wanted)) return { status: 200, file: wanted };
  if (wanted !== undefined && !path.endsWith('/') && isFile(join(wanted, 'index.html'))) {
    return { status: 301, location: `${path}/` };
  }
  return { status: 404, file: isFile(missing) ? missing : undefined };
}

/** The file an address stands for, or nothing where the address leads out of the folder or is malformed. */
function fileOf(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded));
  return file.startsWith(folder + sep) && !decoded.includes('\0') ? file : undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
