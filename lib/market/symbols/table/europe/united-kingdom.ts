import { parseListings } from "../listing";

/** Large companies listed in London; prices in pounds. */
export const londonListings = parseListings({
  exchange: "London",
  currency: "GBP",
  timeZone: "Europe/London",
  kind: "equity",
  lines: `
SHEL.L | Shell plc | shell, royal dutch shell, royal dutch, shell oil
BP.L | BP p.l.c. (London) |
HSBA.L | HSBC Holdings plc (London) |
AZN.L | AstraZeneca PLC | astra zeneca
GSK.L | GSK plc (London) |
ULVR.L | Unilever PLC |
VOD.L | Vodafone Group Plc | vodafone
BARC.L | Barclays PLC | barclays bank
LLOY.L | Lloyds Banking Group plc | lloyds, lloyds bank, lloyds banking
NWG.L | NatWest Group plc | royal bank of scotland, rbs, natwest, nat west
STAN.L | Standard Chartered PLC | stan chart
TSCO.L | Tesco PLC |
SBRY.L | J Sainsbury plc | sainsbury, sainsburys
MKS.L | Marks and Spencer Group plc | marks and spencer, marks & spencer, m&s
NXT.L | NEXT plc | next plc
OCDO.L | Ocado Group plc | ocado
RR.L | Rolls-Royce Holdings plc | rolls-royce, rolls royce
BA.L | BAE Systems plc | bae systems, bae
RIO.L | Rio Tinto Group | rio tinto, rio
GLEN.L | Glencore plc |
AAL.L | Anglo American plc |
ANTO.L | Antofagasta plc |
BATS.L | British American Tobacco p.l.c. | british american tobacco, b.a.t.
IMB.L | Imperial Brands PLC | imperial brands, imperial tobacco
DGE.L | Diageo plc | guinness
RKT.L | Reckitt Benckiser Group plc | reckitt, reckitt benckiser
ABF.L | Associated British Foods plc | primark, associated british foods
BT-A.L | BT Group plc | british telecom, bt group
NG.L | National Grid plc | national grid
SSE.L | SSE plc |
CNA.L | Centrica plc | british gas
SVT.L | Severn Trent PLC |
UU.L | United Utilities Group PLC | united utilities
LSEG.L | London Stock Exchange Group plc | london stock exchange group, lseg
REL.L | RELX PLC | relx
EXPN.L | Experian plc |
CPG.L | Compass Group PLC | compass group
PRU.L | Prudential plc | prudential
LGEN.L | Legal & General Group Plc | legal & general, legal and general
AV.L | Aviva plc |
PHNX.L | Phoenix Group Holdings plc | phoenix group
ADM.L | Admiral Group plc | admiral group
III.L | 3i Group plc | 3i group
SDR.L | Schroders plc |
SMT.L | Scottish Mortgage Investment Trust PLC | scottish mortgage
LAND.L | Land Securities Group plc | landsec, land securities
SGRO.L | SEGRO Plc | segro
BLND.L | British Land Company PLC | british land
PSN.L | Persimmon Plc |
TW.L | Taylor Wimpey plc | taylor wimpey
BTRW.L | Barratt Redrow plc | barratt, barratt developments
IAG.L | International Consolidated Airlines Group, S.A. | british airways, iag, international airlines group
EZJ.L | easyJet plc | easy jet
IHG.L | InterContinental Hotels Group PLC | intercontinental hotels, holiday inn
WTB.L | Whitbread PLC | premier inn
BNZL.L | Bunzl plc |
CRDA.L | Croda International Plc | croda
HLMA.L | Halma plc |
ITRK.L | Intertek Group plc | intertek
SGE.L | The Sage Group plc | sage group
SN.L | Smith & Nephew plc | smith & nephew, smith and nephew
HLN.L | Haleon plc | haleon, sensodyne
WPP.L | WPP plc |
ITV.L | ITV plc |
PSON.L | Pearson plc |
INF.L | Informa plc |
RMV.L | Rightmove plc |
AUTO.L | Auto Trader Group plc | auto trader, autotrader
BRBY.L | Burberry Group plc | burberry
FRAS.L | Frasers Group plc | frasers group, sports direct
JD.L | JD Sports Fashion Plc | jd sports, jd sports fashion
KGF.L | Kingfisher plc | kingfisher
GAW.L | Games Workshop Group PLC | games workshop, warhammer
GRG.L | Greggs plc |
JET2.L | Jet2 plc | jet2
BME.L | B&M European Value Retail S.A. | b&m
WOSG.L | Watches of Switzerland Group PLC | watches of switzerland
AML.L | Aston Martin Lagonda Global Holdings plc | aston martin
COST.L | Costain Group PLC | costain
FRES.L | Fresnillo plc |
MNG.L | M&G plc | m&g
ENT.L | Entain plc | ladbrokes
BOO.L | boohoo group plc | boohoo
ASC.L | ASOS Plc |
CCH.L | Coca-Cola HBC AG |
MNDI.L | Mondi plc |
SMIN.L | Smiths Group plc | smiths group
SPX.L | Spirax Group plc | spirax
WEIR.L | The Weir Group PLC | weir group
MRO.L | Melrose Industries PLC | melrose
BAB.L | Babcock International Group PLC | babcock
HSX.L | Hiscox Ltd | hiscox
BEZ.L | Beazley plc |
`,
});
