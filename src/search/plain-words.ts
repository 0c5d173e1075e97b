/** The words of a name or of what was typed as they are compared: lower case, no accents, "A&E" and "PCC's" in one. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’&.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
