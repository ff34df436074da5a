import { type Listing, parseListings } from "../listing";

/** Exchange, currency, zone, lines. */
const groups: [string, string, string, string][] = [
  [
    "XETRA",
    "EUR",
    "Europe/Berlin",
    `HLE.DE | HELLA GmbH & Co. KGaA | hella
1COV.DE | Covestro AG | covestro
KCO.DE | Klöckner & Co SE | klockner, kloeckner
DUE.DE | Dürr AG | durr ag, duerr
JEN.DE | JENOPTIK AG | jenoptik
KRN.DE | Krones AG | krones
FPE3.DE | FUCHS SE | fuchs petrolub
GYC.DE | Grand City Properties S.A. | grand city properties
AT1.DE | Aroundtown SA | aroundtown
DEQ.DE | Deutsche EuroShop AG | deutsche euroshop
BFSA.DE | Befesa S.A. | befesa
ECV.DE | Encavis AG | encavis
AG1.DE | AUTO1 Group SE | auto1
TPE.DE | PVA TePla AG | pva tepla
DRW3.DE | Drägerwerk AG & Co. KGaA | drager, draegerwerk, draeger
GXI.DE | Gerresheimer AG | gerresheimer
YSN.DE | secunet Security Networks AG | secunet
BMW3.DE | Bayerische Motoren Werke AG (Preferred) | bmw preferred
STM.DE | Stabilus SE | stabilus
VBK.DE | VERBIO SE | verbio
VIB3.DE | Villeroy & Boch AG | villeroy, villeroy & boch`,
  ],
  [
    "Paris",
    "EUR",
    "Europe/Paris",
    `COFA.PA | Coface SA | coface
SCR.PA | SCOR SE | scor
AMUN.PA | Amundi S.A. | amundi
GFC.PA | Gecina | gecina
LI.PA | Klépierre | klepierre
COV.PA | Covivio | covivio
NEX.PA | Nexans S.A. | nexans
DIM.PA | Sartorius Stedim Biotech S.A. | sartorius stedim
VK.PA | Vallourec S.A. | vallourec
TFI.PA | TF1 SA | tf1
MMB.PA | Louis Hachette Group | louis hachette
CO.PA | Casino, Guichard-Perrachon S.A. | casino guichard
BB.PA | Société BIC SA | societe bic, bic
SK.PA | SEB SA | groupe seb
DEC.PA | JCDecaux SE | jcdecaux
ELIS.PA | Elis SA | elis
VRLA.PA | Verallia | verallia
TE.PA | Technip Energies N.V. | technip energies, technip
AKE.PA | Arkema S.A. | arkema
CRI.PA | Chargeurs SA | chargeurs
PLX.PA | Pluxee N.V. | pluxee
CAN.PA | Canal+ SA | canal plus
CLARI.PA | Clariane SE | clariane, korian
EMEIS.PA | emeis SA | orpea, emeis
VLA.PA | Valneva SE | valneva`,
  ],
  [
    "Amsterdam",
    "EUR",
    "Europe/Amsterdam",
    `PHARM.AS | Pharming Group N.V. | pharming
BAMNB.AS | Koninklijke BAM Groep N.V. | bam groep
FLOW.AS | Flow Traders Ltd. | flow traders
OCI.AS | OCI N.V. | oci
VPK.AS | Koninklijke Vopak N.V. | vopak
AALB.AS | Aalberts N.V. | aalberts
APAM.AS | Aperam S.A. | aperam
ALFEN.AS | Alfen N.V. | alfen
PNL.AS | PostNL N.V. | postnl
ARCAD.AS | Arcadis NV | arcadis
MICC.AS | The Magnum Ice Cream Company N.V. | magnum ice cream
BFIT.AS | Basic-Fit N.V. | basic fit`,
  ],
  [
    "Milan",
    "EUR",
    "Europe/Rome",
    `BMED.MI | Banca Mediolanum S.p.A. | mediolanum, banca mediolanum
INW.MI | Infrastrutture Wireless Italiane S.p.A. | inwit
HER.MI | Hera S.p.A. | hera spa
IG.MI | Italgas S.p.A. | italgas
TEN.MI | Tenaris S.A. | tenaris
SFER.MI | Salvatore Ferragamo S.p.A. | ferragamo
TOD.MI | TOD'S S.p.A. | tods, tod's
BRE.MI | Brembo N.V. | brembo
PIA.MI | Piaggio & C. S.p.A. | piaggio, vespa
MFEB.MI | MFE-MEDIAFOREUROPE N.V. | mediaset, mfe mediaforeurope
DLG.MI | De'Longhi S.p.A. | delonghi, de longhi
AZM.MI | Azimut Holding S.p.A. | azimut
IP.MI | Interpump Group S.p.A. | interpump
LTMC.MI | Lottomatica Group S.p.A. | lottomatica`,
  ],
  [
    "Madrid",
    "EUR",
    "Europe/Madrid",
    `COL.MC | Inmobiliaria Colonial SOCIMI, S.A. | inmobiliaria colonial
MRL.MC | MERLIN Properties SOCIMI, S.A. | merlin properties
FDR.MC | Fluidra, S.A. | fluidra
VIS.MC | Viscofan, S.A. | viscofan
UNI.MC | Unicaja Banco, S.A. | unicaja
ANE.MC | Corporación Acciona Energías Renovables, S.A. | acciona energia
LOG.MC | Logista Integral, S.A. | logista
ROVI.MC | Laboratorios Farmacéuticos Rovi, S.A. | laboratorios rovi
CAF.MC | Construcciones y Auxiliar de Ferrocarriles, S.A. | construcciones y auxiliar de ferrocarriles`,
  ],
  [
    "SIX Swiss",
    "CHF",
    "Europe/Zurich",
    `SCHP.SW | Schindler Holding AG | schindler
BARN.SW | Barry Callebaut AG | barry callebaut
CLN.SW | Clariant AG | clariant
EMSN.SW | EMS-CHEMIE HOLDING AG | ems chemie
SPSN.SW | Swiss Prime Site AG | swiss prime site
VACN.SW | VAT Group AG | vat group
GALE.SW | Galenica AG | galenica
HELN.SW | Helvetia Baloise Holding AG | helvetia, baloise
AMS.SW | ams-OSRAM AG | ams osram, osram
SDZ.SW | Sandoz Group AG | sandoz
AMRZ.SW | Amrize AG | amrize
SIGN.SW | SIG Group AG | sig group
DKSH.SW | DKSH Holding AG | dksh
GF.SW | Georg Fischer AG | georg fischer
FHZN.SW | Flughafen Zürich AG | zurich airport
AVOL.SW | Avolta AG | avolta, dufry
SUN.SW | Sulzer Ltd | sulzer
BUCN.SW | Bucher Industries AG | bucher industries
GALD.SW | Galderma Group AG | galderma
TECN.SW | Tecan Group AG | tecan
YPSN.SW | Ypsomed Holding AG | ypsomed
ADEN.SW | Adecco Group AG | adecco`,
  ],
];

/** Companies of Germany, France, the Netherlands, Italy, Spain and Switzerland besides the largest. */
export const westernNameListings: Listing[] = groups.flatMap(([exchange, currency, timeZone, lines]) =>
  parseListings({ exchange, currency, timeZone, kind: "equity", lines }),
);
