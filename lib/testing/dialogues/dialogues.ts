/** One message, and what answers it: the skills, with the symbol that stands first where one is meant. */
type Line = [text: string, answered: string];

/** Conversations as visitors have them, over the simulated market. Each is answered the same with a model and without. */
export const dialogues: Record<string, Line[]> = {
  "a year, then another": [
    ["How did Orbital Tea do in 2025?", "history SIM:ORBT"],
    ["and in 2024?", "history SIM:ORBT"],
    ["what about Quillmark Software?", "history SIM:QLMK"],
  ],
  "a price, then its course": [
    ["What is Orbital Tea trading at?", "quote SIM:ORBT"],
    ["how did it do this year?", "history SIM:ORBT"],
  ],
  "a comparison that grows": [
    ["Compare Orbital Tea and Quillmark Software over 5 years", "compare SIM:ORBT"],
    ["in 2023", "compare SIM:ORBT"],
  ],
  "a chart, then against another": [
    ["Show me Orbital Tea over 5 years", "history SIM:ORBT"],
    ["compare it with Quillmark Software", "compare SIM:ORBT"],
  ],
  "a day": [
    ["What happened to Orbital Tea on March 16, 2021?", "day SIM:ORBT"],
    ["and on March 17, 2021?", "day SIM:ORBT"],
  ],
  "a term, then a figure": [
    ["What is volatility?", "definition"],
    ["How volatile is Orbital Tea?", "risk SIM:ORBT"],
  ],
  "a greeting first": [
    ["hello", "greet"],
    ["price of Orbital Tea", "quote SIM:ORBT"],
    ["thanks", "talk"],
  ],
  "help, then a question": [
    ["what can you do?", "help"],
    ["Orbital Tea in 2022", "history SIM:ORBT"],
  ],
  "no advice": [
    ["Should I buy Orbital Tea?", "decline"],
    ["how did it do in 2025?", "history SIM:ORBT"],
  ],
  "no forecast": [
    ["Will Orbital Tea go up next week?", "decline"],
    ["price of Orbital Tea", "quote SIM:ORBT"],
  ],
  "another subject": [
    ["What should I have for breakfast?", "decline"],
    ["price of Quillmark Software", "quote SIM:QLMK"],
  ],
  indicators: [
    ["50 day moving average of Orbital Tea", "indicator SIM:ORBT"],
    ["with the 200 day too", "indicator SIM:ORBT"],
    ["and Quillmark Software?", "indicator SIM:QLMK"],
  ],
  strength: [
    ["RSI of Orbital Tea", "indicator SIM:ORBT"],
    ["add macd", "indicator SIM:ORBT"],
  ],
  "the best and the worst": [
    ["Best month of Orbital Tea", "extremes SIM:ORBT"],
    ["and Quillmark Software?", "extremes SIM:QLMK"],
  ],
  "from the high": [
    ["How far is Orbital Tea from its high?", "extremes SIM:ORBT"],
    ["show me its chart", "history SIM:ORBT"],
  ],
  "year by year": [
    ["Orbital Tea calendar year returns", "extremes SIM:ORBT"],
    ["dividends of Orbital Tea", "dividends SIM:ORBT"],
  ],
  dividends: [
    ["Dividends of Orbital Tea over 5 years", "dividends SIM:ORBT"],
    ["and Quillmark Software?", "dividends SIM:QLMK"],
  ],
  risk: [
    ["Sharpe ratio of Orbital Tea and Quillmark Software", "risk SIM:ORBT"],
    ["in 2024", "risk SIM:ORBT"],
  ],
  "what would have become": [
    ["What if I had put $10,000 into Orbital Tea in 2020?", "portfolio SIM:ORBT"],
    ["What if I had put $10,000 into Quillmark Software in 2020?", "portfolio SIM:QLMK"],
  ],
  "what it is": [
    ["What is the ticker of Orbital Tea?", "symbol_info SIM:ORBT"],
    ["price?", "quote SIM:ORBT"],
  ],
  hours: [
    ["Is the market open?", "market_status"],
    ["When does London open?", "market_status"],
  ],
  "a file": [
    ["Export Orbital Tea prices 2023 as csv", "export SIM:ORBT"],
    ["as json", "export SIM:ORBT"],
  ],
  "a term first": [
    ["What is a dividend?", "definition"],
    ["How did Orbital Tea do in 2025?", "history SIM:ORBT"],
  ],
  "an unknown name": [
    ["$ZZZZQ price", "clarify"],
    ["Orbital Tea price", "quote SIM:ORBT"],
  ],
  "a span before the listing": [
    ["Saffronvale Biologics in 2015", "history"],
    ["Saffronvale Biologics in 2022", "history SIM:SFVB"],
  ],
  "a symbol": [
    ["SIM:ORBT", "quote SIM:ORBT"],
    ["this year", "history SIM:ORBT"],
  ],
  "a fall": [
    ["Max drawdown of Orbital Tea", "risk SIM:ORBT"],
    ["what is maximum drawdown?", "definition"],
  ],
  "nothing to read": [
    ["blarg the fnord", "clarify"],
    ["how did Orbital Tea do in 2025?", "history SIM:ORBT"],
  ],
  "a year turned round": [
    ["Orbital Tea from 2022 to 2021", "history SIM:ORBT"],
    ["its dividends", "dividends SIM:ORBT"],
  ],
  "the index": [
    ["Compare Orbital Tea with Quillmark Software in 2025", "compare SIM:ORBT"],
    ["which one is riskier?", "risk SIM:ORBT"],
  ],
};
