/** Gathers what is wrong on many pages, so that what is wrong on all of them is said once. */
export class FaultsByPage {
  #pages = new Map<string, string[]>();

  add(address: string, faults: Iterable<string>): void {
    for (const fault of faults) {
      const pages = this.#pages.get(fault);
      if (pages === undefined) this.#pages.set(fault, [address]);
      else if (pages.at(-1) !== address) pages.push(address);
    }
  }

  /** One line for each fault: `has no title. On /a/, /b/, /c/ and 2 more`. */
  lines(): string[] {
    return [...this.#pages].map(([fault, pages]) => {
      const more = pages.length - 3;
      return `${fault.replace(/\.$/, '')}. On ${pages.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    });
  }
}
