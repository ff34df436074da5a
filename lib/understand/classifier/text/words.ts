const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/**
 * The words of a text in order, in lower case, without accents: runs of letters and digits of any script. The same for
 * composed and decomposed letters; invisible characters do not split a word.
 */
export function listWords(text: string): string[] {
  const plain = text.normalize("NFKD").toLowerCase().replace(INVISIBLE, "").replace(/\p{M}/gu, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
