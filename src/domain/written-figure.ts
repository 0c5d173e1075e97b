/** A bare number as readers see it: at most two decimals, thousands apart, a real minus sign. */
export const writtenNumber = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 2 }).replace('-', '−');
