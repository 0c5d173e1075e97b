import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Downlink } from './downlink.ts';
import { arrivalUp, type Line } from './line.ts';
import { servedFiles } from './served-file.ts';

/** One request as the server saw it; times in milliseconds since 1970, the clock that pages have too. */
export interface LoggedRequest {
  path: string;
  asked: number;
  firstByte: number;
  done: number;
  /** With the headers, as they went over the line. */
  bytes: number;
  isNewConnection: boolean;
}

export interface SlowServer {
  /** Scheme, host and port. */
  origin: string;
  /** What was asked for since the last time, in that order; requests still under way are in it so far. */
  takeLog(): LoggedRequest[];
  stop(): Promise<void>;
}

/** An answer under way. */
interface Answer {
  response: ServerResponse;
  head: number;
  body: Buffer;
  sent: number;
  entry: LoggedRequest;
}

/** A moment of this process on the clock of the log. */
const onClock = (moment: number): number => performance.timeOrigin + moment;

/** Milliseconds between two looks at the line. */
const tick = 2;

/**
 * Serves a folder over one slow line, as HTTP/1.1 with connections kept open. A request takes the
 * line up and a round trip before its first byte; a new connection takes a round trip before its first
 * request; all answers share the line down. The throttle is here and not in the browser, because a
 * browser's own does not hold for what a worker fetches.
 */
export async function startSlowServer(folder: string, line: Line): Promise<SlowServer> {
  const file = servedFiles(folder);
  const down = new Downlink(line.down);
  const answers = new Map<number, Answer>();
  const opened = new Map<Socket, number>();
  let log: LoggedRequest[] = [];
  let upFree = 0;
  let count = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const carry = (): void => {
    const now = performance.now();
    for (const { answer, bytes } of down.takeUntil(now)) {
      const one = answers.get(answer);
      if (one !== undefined) deliver(answer, one, bytes, now);
    }
    if (!down.isIdle) return;
    clearInterval(timer);
    timer = undefined;
  };

  const deliver = (number: number, one: Answer, bytes: number, now: number): void => {
    if (one.sent === 0) one.entry.firstByte = onClock(now);
    const from = Math.max(0, one.sent - one.head);
    one.sent += bytes;
    one.response.write(one.body.subarray(from, Math.max(0, one.sent - one.head)));
    if (one.sent < one.head + one.body.byteLength) return;
    one.response.end();
    one.entry.done = onClock(now);
    answers.delete(number);
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const now = performance.now();
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    const connected = opened.get(request.socket) ?? now;
    const isNewConnection = opened.delete(request.socket);
    upFree = arrivalUp(line, request.rawHeaders.join('....').length, Math.max(now, connected), upFree);
    const found = file(pathname);
    const headers = {
      'content-type': found.type,
      'content-length': found.body.byteLength,
      'cache-control': 'max-age=600',
      ...(found.isCompressed ? { 'content-encoding': 'gzip' } : {}),
    };
    const head = 120 + JSON.stringify(headers).length;
    const entry = {
      path: request.url ?? '/',
      asked: onClock(now),
      firstByte: Number.NaN,
      done: Number.NaN,
      bytes: head + found.body.byteLength,
      isNewConnection,
    };
    log.push(entry);
    const number = ++count;
    response.writeHead(found.status, headers);
    const send = (): void => {
      if (response.destroyed) return;
      answers.set(number, { response, head, body: found.body, sent: 0, entry });
      down.add(number, entry.bytes, performance.now());
      timer ??= setInterval(carry, tick);
      carry();
    };
    response.on('close', () => {
      down.drop(number);
      answers.delete(number);
    });
    if (line.roundTrip === 0) send();
    else setTimeout(send, upFree + line.roundTrip - now);
  };

  const server = createServer({ keepAliveTimeout: 60_000, noDelay: true }, answer);
  server.on('connection', (socket) => opened.set(socket, performance.now() + line.roundTrip));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeLog() {
      const taken = log;
      log = [];
      return taken;
    },
    stop: () =>
      new Promise((done) => {
        clearInterval(timer);
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
