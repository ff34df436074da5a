/** Words of everyday messages that no table has as a name: collected from the examples of what can be asked. */
export const EVERYDAY_WORDS = `
absolute accept access according account accounts accurate act active actual addicted address admin administrator
advice advise adviser advisor agent ahead airlines alarm alarms alerts allow alpha alright amazing amount amounts
analyse analysis answers anybody anymore anywhere api aple app apples apply appointment appreciate appreciated april
area arrange arrive aside asking asset assistant asx ath atr attach attached attack auction auditor averaging avoid
away awesome awful axes axis back background backwards band bands bank bank's bankrupt banks barrel base based basis
bear became began begin beginner beginners behind believe bell belong benchmark beside bid bigger blackmail bless
blue board bolinger bollinger bomb bond bonds bonus book bookkeeping books boss bot bounce boxing break bribe bridge
brilliant bring broken broker broker's brokerage bse buddy budget bug build bulk bull bumpy burn button buzz bye
bypass cagr calculator callback called calmar cancel candels candlestick capabilities caps car card care carmakers
cat catch category cats caught caused cci cell ceo chance chances channels charge chat chats cheap cheapest cheers
chess chicken chip choose ciao cite claim class classes clear climate clipboard code coin coins collapse colleague
colour colours column columns coming command commands commit common comparable competition competitors complaint
compound compounding compute computed concept concerning configuration confirmed confused confusing connect
conservative contact contain contango contingent continue contract contributions conversation conversations cook
copy coronavirus correct correction count countries country counts course covariance coverage covid crap crashes
create crisis cross crossings crypto cumulative curve customer customers cut dark database dca dead deal deals dear
death debit debug december declare deduct deep default delay delayed delisted demand depot depreciation desk
desperate developer die differ different diluted dilution dip direction disable disappoint disappointed disclaimers
discuss disregard distance distribute divergence diversification divi divide divorce docs document documents dog
donchian dont dotcom double doubled doubles downside drag drawing dumb dump dunno duplicates earings earlier
earliest earth edit eggs eighteen eighties election else ema email embed employee employees empty ended enough enter
entries entry env equal erase erm erning error errors escalate estimated evade eve event events everyone example
examples excellent executive exercise exist exit expect expected expense expensive explained explanation explosives
exponential extend extended extract extrapolate factors factsheet fail failed fair fake false faq fast faster fat
favourite favourites fcf feared feature features fed fee feed feel fees fetch fifteen fill filters final finish fire
fit fix fixed flags flat flight float flow fly footing forecast forecasts forever forex forge forget forgot
forgotten form formats formula forward frankfurt fraud free fresh friday friend full functions fundamental funds
funny further future futures g'day gambling game gaps garbage gas gdpr gimme given glossary god golden goodbye
goodwill gracias grandma green greetings grid gross group growing guidance guide guidelines gun hack hacker half
half-year hand handle hang happend happy hate heading heard hedge hedged helped helpful hidden hide highlights
histogram hit hits holdings hole hollow home homework hong horizontal hot hotel hotline hour hourly house hows human
hundred hurt hypothetical idea ideas ignore image impairment import important imported impressive improve included
incorrect increase indexed inflation inform initial inside insider insiders install instruction instructions
insurance interest interim internal interval intervals intraday invented investors invoice issue item jailbreak job
joke june key keys kids kill kitchen knows kong label labels lakh landlord language languages laptop later launch
launder lawsuits layoffs leaders leading leak learn lease leases leave left legend lets letter level leverage lie
life likely limit limits linear link liquidity list listings litigation live living load loan local log logarithmic
longer longest lovely lse lump lunch macd machine mail main maker man management manager manipulate manual march
mark marked markers mate matter media median meet meh member members memory mention mentioned mentions menu merge
merger mergers message messages metal metamask method methodology mfi milk mind mint minute minutes misread missing
mistake mistyped misunderstood mix mixed mkt mode model moment momentum monday monitor moon mornin mortgage mountain
movie muhurat multibagger mum music mute mutual myself namaste name named names narrow needed net nonsense normal
normalise note notes notification notifications notify nse nyse obey obv odds office official older oldest once
one-year online oops opinion option options order orders ounce outcome outliers outlook output overdose overlay
override overvalued owe owner owns page pages pain pair pan pandemic pane panes paper papers paragraph pardon parent
paris pass passage password paste pattern pause payment pdf pdfs peace pence penny pension pensions percentages
perfect permanent person personal petrol phone phrase pick picks picture pills ping pivot place plain plan play png
poem poison policy ponzi poor popped position positions possible post predict prediction prefer preference
preferences preferred present president press pretend pretty prime print printer prior privacy private probability
proceedings profile project prompt prospectus provide provider publicly publish published publishes pull pump
purchase push putting python quantitative questions quick quickly quid rain raise rally rank rate rates rather
rating raw reach reaches react reaction read real realised reason reasons rebase rebased rebasing recall recap
recession recipe recognised recommend recommendations recover red redraw regarding region register regression
rejected reliable rely remember remind reminder rename rent repeat repeating rephrase reply representative request
research reset resistance resolution respond restrictions retire retirement reveal revenues reverse revnue rich ride
ring river robot roc role rolling root rotate round row rows rsi rubbish rule rules run running safe safety salary
sample sanctions satisfied saturday saved saving savings scale scales scam scheme score scratch screenshot search
secret secrets section segment segments selloff semicolons send sense sensible sent sentence separate september
series service settings settlement shareholders shift shoes shoot shop shopping shorter shortfall shout shut signal
signed silly simple simply simulate sing single sip sir site size skills sleep slide slow smaller smallest smart
solve somebody song sorry sorted source sources speak special spell spend spike spoof spread squeeze staff stale
stand stands stars starting stated statement statistics status steal step stochastic stolen stop store stored stores
storing streak street stretch strike stuck student stuff stupid subscription subsidiaries subtract sudo suggest
suggestion suicidal suicide suit sum summarise summarize summer sunday sup super supervisor svg swing swings sydney
sync system takeaways takeover talk talking targets tax taxes teach team tech technical technicals teh telephone
terrible text thats thinking thirty thoughts throw thumbs tick tickertalk ticket tip tips tomorrow tomorrow's
tonight tool tools top touch touches tour tracking train transactions transcript transfer translate travel treat
treynor trigger trough true trust ttm turn tutorial twelve twenty type typed types typo tyres ugly uhm ulcer
unadjusted underlying underneath understand understood undervalued undo unpublished unrestricted updated upload
uploaded uploading uploads upper used useful useless usual usually verified version visual voice vola vote vwap waht
wait wake walk wall wallet war warn wash wat watch watchlist water weather web website weekday welcome wen whatever
whats whole widen wider wife wild wilder win window wipe wise wish won wonderful word words work worked working
works world write writing wrong wrote xetra xlsx y-axis yeild yesterday you're you've yoy yrs ytd zero zone
`;
