import { posix } from 'node:path';

const leavesTheSite = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** The file that an address of the site stands for, from its root: `/areas/` is `areas/index.html`. */
export function fileOfAddress(address: string): string {
  const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
  return `${path}${path.endsWith('/') ? 'index.html' : ''}`.replace(/^\//, '');
}

/**
 * An address as it works between files on a disk, where there is no root and no folder opens by itself:
 * `/areas/kent/#map` on `/case-studies/x/` becomes `../../areas/kent/index.html#map`. What leads out of
 * the site, and a fragment of the same page, stay as they are.
 * @param page the address of the page it stands on
 */
export function diskLink(address: string, page: string): string {
  if (address === '' || address.startsWith('#') || leavesTheSite.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const folder = page.replace(/[^/]*$/, '');
  const whole = posix.resolve(folder, path) + (path.endsWith('/') && path !== '/' ? '/' : '');
  const file = whole.endsWith('/') ? `${whole}index.html` : whole;
  return `${posix.relative(folder, file)}${rest}`;
}
