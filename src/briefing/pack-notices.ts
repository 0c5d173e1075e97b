import { paths } from '../domain/paths.ts';
import { element } from '../picking/build-element.ts';
import { longestAddress } from './pack-address.ts';

/** Where the pack that is shown came from. */
export type Origin = 'own' | 'link' | 'file';

/** What a reader is told of the pack before it is read. */
export interface Situation {
  origin: Origin;
  /** How many items the reader has ticked, whether or not they are shown. */
  ticked: number;
  /** What is not written as an item. */
  malformed: readonly string[];
  /** Items that this edition does not have, and items that could not be fetched. */
  unknown: readonly string[];
  unreachable: readonly string[];
  /** The characters of the whole address. */
  addressLength: number;
}

export interface NoticeActions {
  keep(): void;
  forget(): void;
  retry(): void;
}

export function packNotices(situation: Situation, actions: NoticeActions): HTMLElement[] {
  const { origin, unreachable, addressLength } = situation;
  const lost = [...situation.malformed, ...situation.unknown];
  return [
    ...(origin === 'own' ? [] : [notOwn(situation, actions)]),
    ...(lost.length === 0
      ? []
      : [
          notice(
            [
              `Left out, because this edition of the site has no such case study or fact: ${lost.join(', ')}.`,
            ],
            button('Take them off the list', actions.forget),
          ),
        ]),
    ...(unreachable.length === 0
      ? []
      : [
          notice(
            [
              `Missing, because it could not be fetched: ${unreachable.join(', ')}. You may be offline. What is shown is not the whole pack.`,
            ],
            button('Try again', actions.retry),
          ),
        ]),
    ...(addressLength > longestAddress ? [notice([tooLong(addressLength)])] : []),
  ];
}

/** Said where a link would be cut off on its way. */
export const tooLong = (length: number): string =>
  `A link to this pack would have ${length.toLocaleString('en-GB')} characters, more than many programs carry (${longestAddress.toLocaleString('en-GB')}). Save it as a pack file instead: whoever has the file opens it on this page.`;

function notOwn({ origin, ticked }: Situation, actions: NoticeActions): HTMLElement {
  const came = origin === 'link' ? 'This pack came with the link you opened' : 'This pack came from a file';
  const things = ticked === 1 ? '1 thing' : `${ticked} things`;
  if (ticked === 0) {
    return notice([`${came}. It is not kept in this browser.`], button('Keep this as my pack', actions.keep));
  }
  return notice(
    [`${came}. Your own pack, with the ${things} you have ticked, is kept as it was. `, ownPack()],
    button(`Keep this as my pack, in place of the ${things} I have ticked`, actions.keep),
  );
}

const ownPack = (): HTMLElement => element('a', { href: paths.briefing }, 'Show my own pack');

const notice = (words: readonly (Node | string)[], ...buttons: HTMLElement[]): HTMLElement =>
  element(
    'div',
    { class: 'panel' },
    element('p', {}, ...words),
    ...buttons.map((one) => element('p', {}, one)),
  );

function button(label: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'pack-button' }, label);
  made.addEventListener('click', act);
  return made;
}
