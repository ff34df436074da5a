/** Reads `CODE CODE=ENDING` lists; a code without an ending is American and has none. */
function readCodes(text: string): Map<string, string> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const cut = pair.indexOf("=");
        return cut < 0 ? [pair, ""] : [pair.slice(0, cut), pair.slice(cut + 1)];
      }),
  );
}

/** Yahoo's ending by the exchange's name before a colon, as Google, TradingView, Bloomberg and the MIC list write it. */
export const endingsByPrefix: ReadonlyMap<string, string> = readCodes(`
NASDAQ NASDAQGS NASDAQCM NYSE NYSEARCA NYSEAMERICAN ARCA AMEX BATS CBOE OTC OTCMKTS OTCQX PINK XNAS XNYS ARCX US
LSE=.L LON=.L XLON=.L LN=.L UK=.L XETRA=.DE XETR=.DE ETR=.DE GER=.DE FRA=.F FWB=.F EPA=.PA PAR=.PA XPAR=.PA AMS=.AS
XAMS=.AS SWX=.SW SIX=.SW XSWX=.SW VTX=.SW BIT=.MI MIL=.MI XMIL=.MI BME=.MC XMAD=.MC MCE=.MC STO=.ST OMXSTO=.ST CPH=.CO
OMXCOP=.CO HEL=.HE OMXHEX=.HE OSL=.OL OB=.OL EBR=.BR BRU=.BR ELI=.LS VIE=.VI WSE=.WA GPW=.WA ISE=.IR TYO=.T TSE=.T
XTKS=.T HKG=.HK HKEX=.HK SEHK=.HK ASX=.AX XASX=.AX TSX=.TO XTSE=.TO TSXV=.V CVE=.V NSE=.NS BOM=.BO BSE=.BO KRX=.KS
KOSPI=.KS KOSDAQ=.KQ TPE=.TW TWSE=.TW SHA=.SS SSE=.SS SHE=.SZ SZSE=.SZ SGX=.SI SAU=.SR TADAWUL=.SR JSE=.JO NZE=.NZ
BVMF=.SA BMFBOVESPA=.SA TLV=.TA BMV=.MX
`);

/** Yahoo's ending by Bloomberg's two letters: `VOD LN`. */
export const endingsByBloomberg: ReadonlyMap<string, string> = readCodes(`
US UN UW UQ UR LN=.L GY=.DE GR=.DE FP=.PA NA=.AS SM=.MC SQ=.MC IM=.MI SW=.SW SE=.SW VX=.SW SS=.ST DC=.CO FH=.HE NO=.OL
BB=.BR PL=.LS AV=.VI ID=.IR PW=.WA JP=.T JT=.T HK=.HK AU=.AX AT=.AX CN=.TO CT=.TO KS=.KS KP=.KS KQ=.KQ TT=.TW IN=.NS
IS=.NS IB=.BO SP=.SI CG=.SS CS=.SZ AB=.SR BZ=.SA MM=.MX SJ=.JO NZ=.NZ
`);

/** Two letters of Bloomberg that are also words: they count with "Equity" behind them only. */
export const bloombergWords: ReadonlySet<string> = new Set(
  "AT ID IN IS NO SE BB PL SP AB CS CT MM US".split(" "),
);

/** Yahoo's own endings. */
export const yahooEndings: ReadonlySet<string> = new Set(
  (
    "L DE F PA AS MI MC SW ST CO HE OL BR LS VI WA IR T HK AX TO V NE NS BO KS KQ TW TWO SS SZ SI SR JO NZ SA MX TA IS " +
    "BE DU HM MU SG JK KL BK AT PR BD IL"
  ).split(" "),
);

/** Reuters endings that Yahoo writes otherwise; American ones have none there. */
export const endingsByReuters: ReadonlyMap<string, string> = readCodes(`
O OQ N K P A PK Z S=.SW VX=.SW BR=.BR AX=.AX KS=.KS SG=.SI
`);

/** Indices by the code after Reuters' leading dot. */
export const indicesByReuters: ReadonlyMap<string, string> = readCodes(`
SPX=^GSPC INX=^GSPC DJI=^DJI IXIC=^IXIC NDX=^NDX RUT=^RUT VIX=^VIX FTSE=^FTSE GDAXI=^GDAXI FCHI=^FCHI STOXX50E=^STOXX50E
STOXX50=^STOXX50E STOXX=^STOXX N225=^N225 HSI=^HSI AEX=^AEX SSMI=^SSMI IBEX=^IBEX KS11=^KS11 NSEI=^NSEI BSESN=^BSESN
AXJO=^AXJO GSPTSE=^GSPTSE BVSP=^BVSP
`);

/** Indices and others by Bloomberg's name before `Index`, `Curncy` or `Comdty`. */
export const symbolsByBloomberg: ReadonlyMap<string, string> = readCodes(`
SPX=^GSPC INDU=^DJI CCMP=^IXIC NDX=^NDX RTY=^RUT VIX=^VIX UKX=^FTSE MCX=^FTMC DAX=^GDAXI CAC=^FCHI SX5E=^STOXX50E
SXXP=^STOXX NKY=^N225 HSI=^HSI AEX=^AEX SMI=^SSMI IBEX=^IBEX FTSEMIB=FTSEMIB.MI KOSPI=^KS11 NIFTY=^NSEI SENSEX=^BSESN
AS51=^AXJO SPTSX=^GSPTSE IBOV=^BVSP DXY=DX-Y.NYB CL1=CL=F CO1=BZ=F NG1=NG=F GC1=GC=F SI1=SI=F HG1=HG=F XAU=GC=F XBT=BTC-USD
`);
