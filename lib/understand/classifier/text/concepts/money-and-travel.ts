/** Money, the market, travel, work: words by what they are about. */
export const moneyAndTravel: Record<string, string> = {
  card: "card cards visa mastercard amex discover cc plastic debit credit",
  bank: "bank chase citibank wells fargo barclays hsbc usaa pnc santander citi schwab boa",
  account: "account accounts checking savings chequing",
  money: "money cash funds dollars bucks",
  pay: "pay paid paying payment payments pays",
  salary: "salary wage wages paycheck income earnings earn earned payroll payday paystub",
  bill: "bill bills electric electricity utility utilities gas cable phone rent mortgage invoice",
  fraud: "fraud fraudulent fraudulently suspicious unauthorized unrecognized scam fishy hacked",
  reject: "declined denied rejected refused decline reject deny",
  block: "block blocked freeze frozen lock locked hold suspend",
  lost: "lost stolen missing misplaced lose stole swiped theft robbed misplace",
  broken: "broken broke damaged cracked bent snapped ruined scratched busted melted chewed destroyed",
  tax: "tax taxes taxed irs w2 refund",
  insurance: `
    insurance insured coverage covered policy plan deductible copay benefits health dental medical`,
  vacation: "vacation holiday pto leave timeoff dayoff off trip getaway",
  hotel: "hotel hotels motel room rooms suite hostel inn hilton marriott airbnb lodging",
  flight: `
    flight flights plane airplane airline airlines fly flying delta southwest united jetblue airport layover
    boarding`,
  luggage: "luggage baggage bag suitcase bags suitcases",
  vehicle: `
    car vehicle auto truck suv van sedan automobile honda toyota ford chevy jeep nissan bmw tesla`,
  carpart: `
    tire tires tyre wheel brake brakes engine oil filter battery windshield transmission fuel gas gasoline
    diesel tank mpg`,
  transit: "uber lyft taxi cab ride bus subway train metro",
  job: "job work employer company boss office employee manager coworker",
  meeting: "meeting meetings appointment appointments conference",
  topup: "topup top topped topping load loaded reload recharge deposit deposited",
  cashmachine: "atm cashpoint withdraw withdrawal withdrawals withdrawing cash",
  secret: "pin passcode password code login username credentials otp",
  identity: `
    identity id verify verification verified verifying passport document documents proof identification`,
  fee: "fee fees charge charged charges charging cost costs commission surcharge price",
  pending: "pending processing waiting delayed late stuck arrive arrived arrives arriving arrival",
  refund: "refund refunded reimburse reimbursement chargeback return returned revert reversed money",
  currencyact: "exchange exchanging convert conversion rate rates converted",
  business: "stock stocks share shares dow nasdaq market investment invest price prices",
  share: `
    share shares stock stocks equity equities etf fund funds security securities ticker holding holdings
    portfolio position`,
  exchange: "nasdaq nyse dow index indices sp500 market markets dax ftse nikkei",
  chart: "chart graph plot candles candlestick line bars diagram curve",
  fundamentals: `
    revenue profit profits margin earnings eps valuation dividend dividends yield ratio capitalization debt
    ebitda sales`,
  trend: "rise rose risen rising climb climbed gain gained gains rally up jump jumped surge",
  fall: `
    fall fell fallen falling drop dropped decline declined loss losses lose crash crashed slump plunge down`,
  compare: "compare versus vs against comparison compared better worse relative outperform beat beats",
  risk: "risk risky risks volatility volatile drawdown beta sharpe var",
  expire: "expire expires expiration expiry expired",
  limit: "limit maximum max cap most minimum min",
  apply: "apply application applying applied approve approved approval request requested",
};
