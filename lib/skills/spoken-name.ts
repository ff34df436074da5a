const LEGAL_FORM =
  /,?\s+(?:Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|plc|AG|SE|N\.V|S\.A|S\.p\.A)\.?$/i;

/** A company's name as people say it: "Tesla, Inc." is Tesla. For questions on buttons. */
export function toSpokenName(name: string): string {
  const spoken = name.replace(LEGAL_FORM, "").trim();
  return spoken === "" ? name : spoken;
}
