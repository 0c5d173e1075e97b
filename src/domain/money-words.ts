const million = 1_000_000;
const billion = 1_000 * million;

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const withPennies = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const shortened = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/**
 * Pounds as a reader writes them, never rounded beyond pennies: "£448,909", "£6.50", "£1.8 million".
 * Millions and billions are shortened only where two decimals lose nothing.
 */
export function poundsInWords(gbp: number): string {
  if (gbp >= billion && gbp % (billion / 100) === 0) return `£${shortened.format(gbp / billion)} billion`;
  if (gbp >= million && gbp < billion && gbp % (million / 100) === 0) {
    return `£${shortened.format(gbp / million)} million`;
  }
  return `£${(Number.isInteger(gbp) ? whole : withPennies).format(gbp)}`;
}

/** Less than a pound is written in pence: "48p"; the rest as pounds: "£1.20". */
export function poundsOrPenceInWords(gbp: number): string {
  const pence = Math.round(gbp * 100);
  if (pence === 0) return 'less than 1p';
  return pence < 100 ? `${pence}p` : poundsInWords(pence / 100);
}
