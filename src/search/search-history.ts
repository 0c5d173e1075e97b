/** The browser's history as searches write it. */
export interface SearchHistory {
  /** While the reader types: the address follows, and no step is added. */
  follow(address: string): void;
  /** A filter was chosen: a new step; going back finds what was typed before. */
  step(address: string): void;
  /** The query was sent: a new step; going back finds what stood before the typing. */
  send(address: string): void;
}

/** @param onReturn called when the reader goes back or forward, with the address already changed */
export function searchHistory(onReturn: () => void): SearchHistory {
  const here = (): string => location.pathname + location.search;
  let settled = here();
  addEventListener('popstate', () => {
    settled = here();
    onReturn();
  });
  const step = (address: string): void => {
    history.pushState(null, '', address);
    settled = address;
  };
  return {
    follow: (address) => history.replaceState(null, '', address),
    step,
    send(address) {
      if (address === settled) {
        history.replaceState(null, '', address);
        return;
      }
      history.replaceState(null, '', settled);
      step(address);
    },
  };
}
