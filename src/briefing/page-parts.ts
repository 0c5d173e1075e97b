import { absolute } from '../domain/paths.ts';
import { longestAddress } from './pack-address.ts';
import type { Imprint } from './write-paper.ts';

/** The element of the page with this id; the page is built with it. */
export function byId<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The briefing page has no #${id}.`);
  return found as E;
}

/**
 * What the page says of the site, with the reader’s own day.
 * @param address the pack’s, from its first slash
 */
export function readImprint(root: HTMLElement, address: string): Imprint {
  const said = (name: string): string => root.dataset[name] ?? '';
  const whole = absolute(address, said('base'));
  return {
    site: said('site'),
    base: said('base'),
    edition: said('edition'),
    baseYear: said('baseYear'),
    priceIndex: said('priceIndex'),
    licence: said('licence'),
    madeOn: readersDay(),
    address: whole.length > longestAddress ? undefined : whole,
  };
}

/** Today where the reader is, as the browser gives it: `2026-11-22`. */
function readersDay(): string {
  const now = new Date(performance.timeOrigin + performance.now());
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
