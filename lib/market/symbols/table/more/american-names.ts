import { type Listing, parseListings } from "../listing";

const NEW_YORK = { currency: "USD", timeZone: "America/New_York", kind: "equity" } as const;

/** Companies of the United States that are asked for often though they are no members of the large indices. */
export const americanNameListings: Listing[] = [
  ...parseListings({
    ...NEW_YORK,
    exchange: "NYSE",
    lines: `
CHPT | ChargePoint Holdings, Inc. | chargepoint, charge point
QS | QuantumScape Corporation | quantumscape
MP | MP Materials Corp. | mp materials
NXE | NexGen Energy Ltd. | nexgen energy
UEC | Uranium Energy Corp. | uranium energy
RBRK | Rubrik, Inc. | rubrik
CART | Maplebear Inc. | instacart, maplebear
KVYO | Klaviyo, Inc. | klaviyo
SG | Sweetgreen, Inc. | sweetgreen, sweet green
YETI | YETI Holdings, Inc. | yeti holdings
PLNT | Planet Fitness, Inc. | planet fitness
DDS | Dillard's, Inc. | dillards
CWAN | Clearwater Analytics Holdings, Inc. | clearwater analytics
DV | DoubleVerify Holdings, Inc. | doubleverify
AS | Amer Sports, Inc. | amer sports
BC | Brunswick Corporation | brunswick corp
HRB | H&R Block, Inc. | h&r block
LC | LendingClub Corporation | lendingclub, lending club
ALIT | Alight, Inc. |
BLND | Blend Labs, Inc. | blend labs
OPFI | OppFi Inc. | oppfi
HTZ | Hertz Global Holdings, Inc. | hertz
BKSY | BlackSky Technology Inc. | blacksky
PL | Planet Labs PBC | planet labs
MUR | Murphy Oil Corporation | murphy oil
AR | Antero Resources Corporation | antero resources
RRC | Range Resources Corporation | range resources
SM | SM Energy Company | sm energy
NOV | NOV Inc. | national oilwell varco
VAL | Valaris Limited | valaris
DINO | HF Sinclair Corporation | hf sinclair
PBF | PBF Energy Inc. | pbf energy
WES | Western Midstream Partners, LP | western midstream
MPLX | MPLX LP | mplx
TNK | Teekay Tankers Ltd. | teekay tankers
FRO | Frontline plc | frontline plc
ZIM | ZIM Integrated Shipping Services Ltd. | zim shipping
GLNG | Golar LNG Limited | golar
BXMT | Blackstone Mortgage Trust, Inc. | blackstone mortgage
STWD | Starwood Property Trust, Inc. | starwood property
NNN | NNN REIT, Inc. | nnn reit
ADC | Agree Realty Corporation | agree realty
OHI | Omega Healthcare Investors, Inc. | omega healthcare
BRX | Brixmor Property Group Inc. | brixmor
CUBE | CubeSmart | cubesmart
VNO | Vornado Realty Trust | vornado
SLG | SL Green Realty Corp. | sl green
MAIN | Main Street Capital Corporation | main street capital
FSK | FS KKR Capital Corp. | fs kkr
EVR | Evercore Inc. | evercore
LAZ | Lazard, Inc. | lazard
JEF | Jefferies Financial Group Inc. | jefferies
SF | Stifel Financial Corp. | stifel
KNX | Knight-Swift Transportation Holdings Inc. | knight swift
XPO | XPO, Inc. | xpo logistics
R | Ryder System, Inc. | ryder
MTZ | MasTec, Inc. | mastec
DY | Dycom Industries, Inc. | dycom
ACM | AECOM | aecom
FLR | Fluor Corporation | fluor
KBR | KBR, Inc. | kbr
BWXT | BWX Technologies, Inc. | bwx technologies, bwxt
CW | Curtiss-Wright Corporation | curtiss wright
KBH | KB Home | kb home
TMHC | Taylor Morrison Home Corporation | taylor morrison
MHO | M/I Homes, Inc. | mi homes
MTH | Meritage Homes Corporation | meritage homes
TREX | Trex Company, Inc. | trex company
SCI | Service Corporation International | service corp international
CHGG | Chegg, Inc. | chegg
COUR | Coursera, Inc. | coursera
GENI | Genius Sports Limited | genius sports
MSGE | Madison Square Garden Entertainment Corp. | madison square garden
CNK | Cinemark Holdings, Inc. | cinemark
IMAX | IMAX Corporation | imax
PSFE | Paysafe Limited | paysafe
GOTU | Gaotu Techedu Inc. | gaotu
EDU | New Oriental Education & Technology Group Inc. | new oriental
TAL | TAL Education Group | tal education
TME | Tencent Music Entertainment Group | tencent music
VIPS | Vipshop Holdings Limited | vipshop
ZTO | ZTO Express (Cayman) Inc. | zto express
`,
  }),
  ...parseListings({
    ...NEW_YORK,
    exchange: "Nasdaq",
    lines: `
RDW | Redwire Corporation | redwire
ACMR | ACM Research, Inc. | acm research
NVTS | Navitas Semiconductor Corporation | navitas
WOLF | Wolfspeed, Inc. | wolfspeed
CRDO | Credo Technology Group Holding Ltd | credo technology
AEHR | Aehr Test Systems | aehr
AMKR | Amkor Technology, Inc. | amkor
POWI | Power Integrations, Inc. | power integrations
SYNA | Synaptics Incorporated | synaptics
SLAB | Silicon Laboratories Inc. | silicon labs
FORM | FormFactor, Inc. | formfactor
COHR | Coherent Corp. | coherent corp
AAOI | Applied Optoelectronics, Inc. | applied optoelectronics
CIFR | Cipher Mining Inc. | cipher mining
IREN | IREN Limited | iren, iris energy
HUT | Hut 8 Corp. | hut 8, hut8
WULF | TeraWulf Inc. | terawulf
BTBT | Bit Digital, Inc. | bit digital
BTDR | Bitdeer Technologies Group | bitdeer
APLD | Applied Digital Corporation | applied digital
BMBL | Bumble Inc. | bumble
RUM | Rumble Inc. | rumble
CRSR | Corsair Gaming, Inc. | corsair
GPRO | GoPro, Inc. | gopro, go pro
SONO | Sonos, Inc. | sonos
PENN | PENN Entertainment, Inc. | penn entertainment, penn national
RSI | Rush Street Interactive, Inc. | rush street
ARRY | Array Technologies, Inc. | array technologies
SHLS | Shoals Technologies Group, Inc. | shoals
FCEL | FuelCell Energy, Inc. | fuelcell, fuelcell energy
BLDP | Ballard Power Systems Inc. | ballard, ballard power
BLNK | Blink Charging Co. | blink charging
EVGO | EVgo, Inc. | evgo
GEVO | Gevo, Inc. | gevo
LAZR | Luminar Technologies, Inc. | luminar
MVIS | MicroVision, Inc. | microvision
OUST | Ouster, Inc. | ouster
AUR | Aurora Innovation, Inc. | aurora innovation
PONY | Pony AI Inc. | pony ai
WRD | WeRide Inc. | weride
BEAM | Beam Therapeutics Inc. | beam therapeutics
NTLA | Intellia Therapeutics, Inc. | intellia
EDIT | Editas Medicine, Inc. | editas
EXEL | Exelixis, Inc. | exelixis
HALO | Halozyme Therapeutics, Inc. | halozyme
IONS | Ionis Pharmaceuticals, Inc. | ionis
VKTX | Viking Therapeutics, Inc. | viking therapeutics
RXRX | Recursion Pharmaceuticals, Inc. | recursion
TEM | Tempus AI, Inc. | tempus, tempus ai
GH | Guardant Health, Inc. | guardant
PACB | Pacific Biosciences of California, Inc. | pacbio, pacific biosciences
TXG | 10x Genomics, Inc. | 10x genomics
SFIX | Stitch Fix, Inc. | stitch fix
REAL | The RealReal, Inc. | realreal, the realreal
OLLI | Ollie's Bargain Outlet Holdings, Inc. | ollies
WING | Wingstop Inc. | wingstop
PZZA | Papa John's International, Inc. | papa johns, papa john
CBRL | Cracker Barrel Old Country Store, Inc. | cracker barrel
JACK | Jack in the Box Inc. | jack in the box
KRUS | Kura Sushi USA, Inc. | kura sushi
OTLY | Oatly Group AB | oatly
CELH | Celsius Holdings, Inc. | celsius holdings, celsius drink
FIZZ | National Beverage Corp. | national beverage, la croix
TSEM | Tower Semiconductor Ltd. | tower semiconductor
GLBE | Global-e Online Ltd. | global e
`,
  }),
];
