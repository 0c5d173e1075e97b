/**
 * How Chromium is started: without a window, and without the requests it would make of its own
 * accord. The sandbox is left out only for root, under whom it does not start.
 */
export function browserFlags(isRoot: boolean): string[] {
  return [
    '--headless',
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
