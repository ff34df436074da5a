/** Ways to say "this is a symbol": `$F`, `NASDAQ:COST`, `SIM:ORBT`, `^GSPC`, `BRK.B`, `EURUSD=X`. */
export interface ForcedForm {
  start: number;
  end: number;
  mention: string;
  /** Symbols it may stand for, likeliest first, upper case. */
  symbols: string[];
  /** True for `$`, `^` and exchange prefixes: a symbol beyond doubt. False for shapes that only look like one. */
  sure: boolean;
}

/** Yahoo's ending for an exchange's prefix; none for American ones. */
const ENDINGS: Record<string, string> = {
  NASDAQ: "",
  NYSE: "",
  NYSEARCA: "",
  AMEX: "",
  BATS: "",
  OTC: "",
  LSE: ".L",
  LON: ".L",
  XETRA: ".DE",
  ETR: ".DE",
  FRA: ".F",
  EPA: ".PA",
  AMS: ".AS",
  SWX: ".SW",
  BIT: ".MI",
  BME: ".MC",
  TYO: ".T",
  HKG: ".HK",
  ASX: ".AX",
  TSX: ".TO",
  TSE: ".TO",
  NSE: ".NS",
};

const PREFIXES = Object.keys(ENDINGS).join("|");
const FORM = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}$])\$(?<cash>[A-Za-z][A-Za-z0-9]{0,9}(?:[.\-][A-Za-z]{1,3})?)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?<prefix>SIM|${PREFIXES}):\s?(?<listed>[A-Za-z0-9^][A-Za-z0-9.\-=]{0,11})`,
    String.raw`(?<![\p{L}\p{N}])(?<caret>\^[A-Za-z][A-Za-z0-9]{1,9})`,
    String.raw`(?<![\p{L}\p{N}])(?<shape>[A-Z0-9]{1,10}(?:[.\-/][A-Z]{1,3}|=[XF])|[A-Z]{2,6}-USD)(?![\p{L}\p{N}])`,
  ].join("|"),
  "giu",
);

/** Every forced form of a text, in order. Shapes ("BRK.B") count in capitals only. */
export function listForcedForms(text: string): ForcedForm[] {
  if (!/[$:^.\-/=]/.test(text)) return [];
  const forms: ForcedForm[] = [];
  for (const match of text.matchAll(FORM)) {
    const { cash, prefix, listed, caret, shape } = match.groups ?? {};
    const mention = match[0].replace(/[.\-=]+$/, "");
    const place = { start: match.index, end: match.index + mention.length, mention };
    if (cash) forms.push({ ...place, symbols: withVariants(cash), sure: true });
    else if (prefix && listed) forms.push({ ...place, symbols: toListed({ prefix, listed }), sure: true });
    else if (caret) forms.push({ ...place, symbols: [caret.toUpperCase()], sure: true });
    else if (shape && shape === shape.toUpperCase()) {
      forms.push({ ...place, symbols: withVariants(shape), sure: false });
    }
  }
  return forms;
}

/** The forced form that a mention is as a whole, or null. */
export function findForcedForm(mention: string): ForcedForm | null {
  const form = listForcedForms(mention)[0];
  return form && form.start === 0 && form.end === mention.length ? form : null;
}

function toListed({ prefix, listed }: { prefix: string; listed: string }): string[] {
  const exchange = prefix.toUpperCase();
  const symbol = listed.replace(/[.\-=]+$/, "");
  if (exchange === "SIM") return [`SIM:${symbol.toUpperCase()}`];
  const ending = ENDINGS[exchange] ?? "";
  return ending === "" ? withVariants(symbol) : [`${symbol.toUpperCase()}${ending}`];
}

/** `BRK.B`, `BRK/B` and `brk-b` are one symbol, which Yahoo writes with a hyphen; `OCDO.L` keeps its dot. */
function withVariants(symbol: string): string[] {
  const upper = symbol.toUpperCase();
  return [...new Set([upper, upper.replace(/[./]([A-Z])$/, "-$1")])];
}
