/** What a symbol written as in this house names. `code` is upper case and without the marks of its form. */
export type SymbolForm =
  /** A US listing: `AAPL`, `BRK-B` (class B), `BAC-PL` (preferred series L). */
  | { kind: "us"; code: string; shareClass: string | null; preferred: string | null }
  /** A listing elsewhere: `VOD.L` is code `VOD`, suffix `L`. */
  | { kind: "foreign"; code: string; suffix: string }
  /** `^GSPC`. */
  | { kind: "index"; code: string }
  /** `EURUSD=X`; `JPY=X` is yen per dollar. */
  | { kind: "fx"; base: string; quote: string }
  /** `BTC-USD`. */
  | { kind: "crypto"; base: string; quote: string };

const FX = /^([A-Z]{3})?([A-Z]{3})=X$/;
const CRYPTO = /^([A-Z0-9]{2,12})-(USD|EUR|GBP|JPY|CAD|AUD|CHF)$/;
const FOREIGN = /^([A-Z0-9][A-Z0-9&-]{0,15})\.([A-Z]{1,3})$/;
const INDEX = /^\^([A-Z0-9.]{1,12})$/;
const US = /^([A-Z]{1,5})(?:-(?:P([A-Z]?)|([A-OQ-Z])))?$/;

/** The form of a symbol, or null for what no remote source here can be asked (futures, `SIM:`, anything else). */
export function findSymbolForm(symbol: string): SymbolForm | null {
  const text = symbol.trim().toUpperCase();
  const fx = FX.exec(text);
  if (fx) return { kind: "fx", base: fx[1] ?? "USD", quote: fx[2] ?? "" };
  const crypto = CRYPTO.exec(text);
  if (crypto) return { kind: "crypto", base: crypto[1] ?? "", quote: crypto[2] ?? "" };
  const index = INDEX.exec(text);
  if (index) return { kind: "index", code: index[1] ?? "" };
  const foreign = FOREIGN.exec(text);
  if (foreign) return { kind: "foreign", code: foreign[1] ?? "", suffix: foreign[2] ?? "" };
  const us = US.exec(text);
  if (!us) return null;
  return { kind: "us", code: us[1] ?? "", shareClass: us[3] ?? null, preferred: us[2] ?? null };
}
