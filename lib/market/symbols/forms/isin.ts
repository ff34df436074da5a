const SHAPE = /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/;

/**
 * True for an ISIN whose check digit is right (ISO 6166: letters become 10 to 35, then Luhn's sum over the digits).
 * `US0378331005` is one; with any single digit changed it is none. Upper case only.
 */
export function isIsin(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const digits = [...text].map((sign) => Number.parseInt(sign, 36)).join("");
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
