/** The element of the page with this id; the page is built with it. */
export function byId<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The search page has no #${id}.`);
  return found as E;
}
