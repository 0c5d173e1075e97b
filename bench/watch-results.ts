import type { BrowserContext } from 'playwright-core';

/** What a site's search looks like from outside, in selectors. */
export interface SearchMarks {
  /** What the reader does first: the event that starts the clock, and on what. */
  start: { event: 'focusin' | 'click'; on: string };
  /** The field that is typed into. */
  field: string;
  /** The first item of the list of results. */
  firstResult: string;
}

export type Moment = 'start' | 'first result' | 'input' | 'changed result';

/** Hears from the pages of a context when something happens, in milliseconds on one clock. */
export interface ResultWatch {
  /** The moment something happens next. @throws after 30 seconds */
  next(moment: Moment): Promise<number>;
}

/**
 * Runs in every page before its own scripts. A result counts once its link has a place on the page;
 * the times are the page's own, so that no message to the test's process is in them.
 */
function watch({ start, field, firstResult }: SearchMarks): void {
  const say = (moment: Moment): void => {
    const tell = (window as unknown as { tellBench(moment: Moment, at: number): void }).tellBench;
    tell(moment, performance.timeOrigin + performance.now());
  };
  const isOn = (event: Event, selector: string): boolean =>
    event.target instanceof Element && event.target.closest(selector) !== null;
  const shown = (): string | undefined => {
    const item = document.querySelector(firstResult);
    const link = item?.querySelector('a');
    const isVisible = link !== null && link !== undefined && link.getClientRects().length > 0;
    return isVisible ? `${link.href} ${item?.textContent}` : undefined;
  };
  let before: string | undefined;
  let waitsFor: Moment | undefined = 'first result';
  document.addEventListener(start.event, (event) => isOn(event, start.on) && say('start'), true);
  document.addEventListener(
    'input',
    (event) => {
      if (!isOn(event, field)) return;
      before = shown();
      if (before !== undefined) waitsFor = 'changed result';
      say('input');
    },
    true,
  );
  new MutationObserver(() => {
    if (waitsFor === undefined) return;
    const now = shown();
    if (now === undefined || now === before) return;
    say(waitsFor);
    waitsFor = undefined;
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Watches the pages of a context. Call it before the first is opened. */
export async function watchResults(context: BrowserContext, marks: SearchMarks): Promise<ResultWatch> {
  const waiting = new Map<Moment, (at: number) => void>();
  await context.exposeFunction('tellBench', (moment: Moment, at: number) => {
    waiting.get(moment)?.(at);
    waiting.delete(moment);
  });
  await context.addInitScript(watch, marks);
  return {
    next: (moment) =>
      new Promise((done, fail) => {
        const tooLong = setTimeout(() => fail(new Error(`No ${moment} came in 30 seconds.`)), 30_000);
        waiting.set(moment, (at) => {
          clearTimeout(tooLong);
          done(at);
        });
      }),
  };
}
