const spelt = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** An amount, a share or a count as people type it, to be taken as one word. */
export const numberPattern =
  /\d+ in (?:a )?\d+(?![\d,.])|£?\d+(?:,\d{3})*(?:\.\d+)?(?: ?(?:%|per ?cent\b|pc\b|m\b|mn\b|million\b|k\b|thousand\b))?(?![\p{L}\d])/u;

const parts =
  /^£?(?<digits>[\d,]+(?:\.\d+)?) ?(?:(?<share>%|per ?cent|pc)|(?<million>m|mn|million)|(?<thousand>k|thousand))?$/;
const ratio = /^(\d+) in (?:a )?(\d+)$/;

/**
 * How the library may write a number: "£1.4m" as "1.4 million" and "1,400,000", "10 per cent" as "10%",
 * "1 in 10" as "one in ten" and "10%". The likeliest comes first. The pound sign is left out, because the
 * index finds an amount with or without it. Nothing where the text is no number.
 */
export function numberForms(text: string): string[] {
  const [, few, many] = ratio.exec(text) ?? [];
  if (few !== undefined && many !== undefined) return ratioForms(Number(few), Number(many));
  const { digits, share, million, thousand } = parts.exec(text)?.groups ?? {};
  if (digits === undefined) return [];
  const plain = digits.replaceAll(',', '');
  if (share !== undefined) return [`${plain}%`];
  const value = Number(plain) * (million !== undefined ? 1e6 : thousand !== undefined ? 1000 : 1);
  const whole = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  const millions = `${(value / 1e6).toLocaleString('en-GB', { maximumFractionDigits: 3 })} million`;
  if (value >= 1e6) return [millions, whole];
  // A year is written without a comma, and the index takes 2,018 and 2018 for the same.
  if (value >= 1000) return [whole];
  return [plain, ...(spelt[value] === undefined ? [] : [spelt[value]])];
}

function ratioForms(few: number, many: number): string[] {
  const words = [spelt[few] ?? String(few), spelt[many] ?? String(many)].join(' in ');
  const percent = (100 * few) / many;
  return [...new Set([words, `${few} in ${many}`, ...(Number.isInteger(percent) ? [`${percent}%`] : [])])];
}
