/** A few addresses and how many more there are: `/a/, /b/, /c/ and 2 more`. */
export function someOf(addresses: readonly string[]): string {
  const more = addresses.length - 3;
  return addresses.slice(0, 3).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
