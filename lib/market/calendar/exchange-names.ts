/**
 * Exchanges by the names that people and data sources write, lower case without spaces and signs. `null` is an
 * exchange of which it is known that its hours differ from those of every calendar here.
 */
const NAMES: [id: string | null, names: string][] = [
  [
    "XNYS",
    "nyse|newyork|newyorkstockexchange|nysearca|arca|nyseamerican|nysemkt|amex|nyq|nys|pcx|ase|bigboard",
  ],
  ["XNYS", "bats|batstrading|bts|cboe|cboeus|cboebzx|cboebzxus|iex|cboeindices|cgi|wcb|snp|dji|djindices"],
  ["XNYS", "otc|otcmarkets|otherotc|pnk|pinksheets|oqb|oqx|oid|otcqb|otcqx|otcbb|expm|otcpk"],
  ["XNYS", "arcx|xase|bato|wallstreet"],
  ["XNAS", "xngs|xnms|xncm"],
  [
    "XNAS",
    "nasdaq|nasdaqgs|nasdaqgm|nasdaqcm|nasdaqgids|nms|ngm|ncm|nas|nim|nasdaqstockmarket|nasdaqglobalselect",
  ],
  ["XLON", "london|lse|lon|londonstockexchange|iob|lseiob|ftse|ftseindex|fgi"],
  ["XETR", "xetra|ger|etr|xetr|deutscheborse|deutscheboerse"],
  ["XPAR", "paris|par|euronextparis|epa|euronext"],
  ["XAMS", "amsterdam|ams|euronextamsterdam"],
  ["XBRU", "brussels|bru|ebr|euronextbrussels"],
  ["XLIS", "lisbon|lis|eli|euronextlisbon"],
  ["XMIL", "milan|mil|bit|euronextmilan|borsaitaliana|mta|mtaa"],
  ["XSWX", "swiss|six|sixswiss|sixswissexchange|swissexchange|ebs|swx|vtx|zurich"],
  ["XTKS", "tokyo|tyo|jpx|xjpx|osa|osaka|tokyostockexchange"],
  ["XHKG", "hongkong|hkse|hkex|hkg|hongkongstockexchange|sehk"],
  ["XTSE", "toronto|tsx|tor|torontostockexchange|tsxv|van|xtsx|cnq|neo|cboeca|tsxventure|tsxventureexchange"],
  ["XASX", "asx|sydney|australian|axs|australiansecuritiesexchange|australianstockexchange|cboeau|cxa"],
  ["CRYPTO", "ccc|crypto|cryptocurrency|cryptocurrencies|coinmarketcap|binance|coinbase|kraken|bitstamp"],
  ["FX", "ccy|fx|forex|currency|currencies|idealpro"],
  ["SIM", "simulated|simulatedexchange|simulatedmarket"],
  [null, "frankfurt|fra|stuttgart|stu|munich|mun|hamburg|ham|dusseldorf|dus|hanover|han|berlin|ber|xfra"],
  [null, "tradegate|gettex|eurotlx|tlo|langschwarz|quotrix"],
  [null, "futures|comex|cmx|nymex|nym|cbot|cbt|cme|ecbot|globex|ice|icefutures|iceus|cfe|eurex"],
];

function toTable<Id>(rows: [id: Id, names: string][]): Map<string, Id> {
  return new Map(rows.flatMap(([id, names]) => names.split("|").map((name): [string, Id] => [name, id])));
}

const written = toTable(NAMES);

const normalise = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");

/** What the name of an exchange on an instrument says: an identifier, `elsewhere` for one with other hours, or null. */
export function readExchangeName(name: string): string | "elsewhere" | null {
  const key = normalise(name);
  if (/^x[a-z]{3}$/.test(key) && !written.has(key)) return key.toUpperCase();
  if (key.startsWith("otcmarkets")) return "XNYS";
  const id = written.get(key);
  return id === null ? "elsewhere" : (id ?? null);
}
