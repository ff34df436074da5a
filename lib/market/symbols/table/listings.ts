import { otherAmericanListings } from "./america/canada-and-south";
import { consumerListings } from "./america/consumer";
import { cboeListings, financialListings } from "./america/finance";
import { healthListings } from "./america/health";
import { industryListings } from "./america/industry";
import { nasdaqListings } from "./america/nasdaq";
import { moreNasdaqListings } from "./america/nasdaq-more";
import { technologyListings } from "./america/technology";
import { asianListings } from "./asia/asia-pacific";
import { japaneseListings } from "./asia/japan";
import { euroListings } from "./europe/euro-area";
import { otherEuropeanListings } from "./europe/rest-of-europe";
import { londonListings } from "./europe/united-kingdom";
import type { Listing } from "./listing";
import { coinListings, futureListings } from "./markets/coins-and-futures";
import { currencyListings } from "./markets/currencies";
import { fundListings } from "./markets/funds";
import { indexListings } from "./markets/indices";
import { americanNameListings } from "./more/american-names";
import { otherNameListings } from "./more/british-and-other-names";
import { europeanNameListings } from "./more/european-names";
import { fundNameListings } from "./more/fund-names";
import { worldNameListings } from "./more/world-names";
import { receiptListings } from "./receipts";
import { asianNameListings } from "./wider/asian-names";
import { chineseNameListings } from "./wider/chinese-names";
import { easternNameListings } from "./wider/eastern-names";
import { englishNameListings } from "./wider/english-names";
import { widerFundListings } from "./wider/fund-names";
import { nasdaqNameListings } from "./wider/nasdaq-names";
import { newerNameListings } from "./wider/newer-names";
import { nyseNameListings } from "./wider/nyse-names";
import { southernNameListings } from "./wider/southern-names";
import { westernNameListings } from "./wider/western-names";

export type { Listing } from "./listing";

/**
 * The real instruments known without asking anybody: the largest and most asked of the world's exchanges, some 3,700,
 * written as Yahoo writes them. A symbol may be missing here and still exist; the SEC's list or a search at a source
 * decides then. Names only: no price comes from this table.
 */
export const listings: readonly Listing[] = [
  nasdaqListings,
  moreNasdaqListings,
  technologyListings,
  financialListings,
  cboeListings,
  consumerListings,
  healthListings,
  industryListings,
  otherAmericanListings,
  londonListings,
  euroListings,
  otherEuropeanListings,
  japaneseListings,
  asianListings,
  receiptListings,
  fundListings,
  indexListings,
  currencyListings,
  coinListings,
  futureListings,
  americanNameListings,
  europeanNameListings,
  otherNameListings,
  worldNameListings,
  fundNameListings,
  nyseNameListings,
  nasdaqNameListings,
  englishNameListings,
  westernNameListings,
  easternNameListings,
  asianNameListings,
  chineseNameListings,
  southernNameListings,
  widerFundListings,
  newerNameListings,
].flat();
