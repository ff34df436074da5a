import { parseListings } from "../listing";

/** Medicines, devices and care, listed in New York. */
export const healthListings = parseListings({
  exchange: "NYSE",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  lines: `
LLY | Eli Lilly and Company | eli lilly, lilly, eli lilly & co
UNH | UnitedHealth Group Incorporated | unitedhealth, united health, united healthcare, unitedhealthcare
JNJ | Johnson & Johnson | johnson and johnson, j&j, jnj, j and j
MRK | Merck & Co., Inc. | merck, merck & co
ABBV | AbbVie Inc. |
ABT | Abbott Laboratories | abbott, abbott labs
PFE | Pfizer Inc. |
BMY | Bristol-Myers Squibb Company | bristol myers, bristol-myers squibb, bristol myers squibb
TMO | Thermo Fisher Scientific Inc. | thermo fisher
DHR | Danaher Corporation |
MDT | Medtronic plc |
SYK | Stryker Corporation |
BSX | Boston Scientific Corporation |
BDX | Becton, Dickinson and Company | becton dickinson
BAX | Baxter International Inc. | baxter
EW | Edwards Lifesciences Corporation | edwards lifesciences
ZBH | Zimmer Biomet Holdings, Inc. | zimmer biomet
RMD | ResMed Inc. |
STE | STERIS plc |
A | Agilent Technologies, Inc. | agilent
WAT | Waters Corporation | waters corp
MTD | Mettler-Toledo International Inc. | mettler toledo
IQV | IQVIA Holdings Inc. | iqvia
CRL | Charles River Laboratories International, Inc. | charles river
WST | West Pharmaceutical Services, Inc. |
CVS | CVS Health Corporation | cvs, cvs pharmacy, aetna
CI | The Cigna Group | cigna
ELV | Elevance Health, Inc. | elevance, anthem
HUM | Humana Inc. |
CNC | Centene Corporation |
MOH | Molina Healthcare, Inc. | molina
HCA | HCA Healthcare, Inc. | hca
THC | Tenet Healthcare Corporation | tenet
UHS | Universal Health Services, Inc. |
DGX | Quest Diagnostics Incorporated | quest diagnostics
LH | Labcorp Holdings Inc. | labcorp, laboratory corporation
DVA | DaVita Inc. |
MCK | McKesson Corporation |
COR | Cencora, Inc. | amerisourcebergen
CAH | Cardinal Health, Inc. | cardinal health
ZTS | Zoetis Inc. |
OGN | Organon & Co. | organon
TDOC | Teladoc Health, Inc. | teladoc
DOCS | Doximity, Inc. |
VEEV | Veeva Systems Inc. | veeva
ELAN | Elanco Animal Health Incorporated | elanco
TEVA | Teva Pharmaceutical Industries Limited (ADR) | teva
SOLV | Solventum Corporation |
NVO | Novo Nordisk A/S (ADR) | novo nordisk, novo, ozempic, wegovy
NVS | Novartis AG (ADR) | novartis
BHC | Bausch Health Companies Inc. | bausch health
OSCR | Oscar Health, Inc. | oscar health
RVTY | Revvity, Inc. |
`,
});
