/** Phrases that keep a name a word, one a line: `name | words before | words behind`. */
const LINES = `
google | | sheet sheets drive docs doc maps translate calendar account it that form forms search
microsoft | | excel word teams outlook office
apple | an the red green big adams candy caramel eat eats ate eating bite crab golden bad rotten oak | pie pies juice tree trees cider sauce crumble orchard orchards picking strudel slices cake vinegar a
amazon | the | river rainforest jungle basin forest tribe delta warrior warriors package packages delivery
target | price on off moving soft audience sales the a | price prices date dates audience market group practice practise range weight zone language
visa | work student tourist travel schengen business entry transit a my | application applications requirement requirements processing office free interview fee fees sponsorship status appointment extension renewal denied approval
gold | olympic solid white rose | medal medals card standard rush fish stocks miners miner mining mine etf bars coins ring rings plated digger
silver | the | medal lining spoon medals surfer stocks miners etf lake
oil | olive coconut cooking motor palm vegetable engine essential baby fish hair snake sesame avocado canola synthetic heating the my | change changes painting paint filter stocks spill leak pan well wells company companies tank
copper | the | wire pipe pipes stocks pennies
coffee | a my some black iced hot drink drinking | shop shops maker beans table cup mug break bean grounds filter stocks machine
sugar | brown blood cane powdered the some of | free daddy rush cane snap stocks level levels
corn | pop sweet candy creamed | bread dog flakes syrup maze field on starch
wheat | whole buck | bread flour field germ
cotton | egyptian organic | candy shirt swab field
cocoa | hot | powder butter
orange juice | some drink | concentrate
block | road writer's city writers sun | trade trades size party chain list him her them it this that my
square | times town the red trafalgar | root roots feet foot meter meters metre metres inch inches miles
gap | age wage pay trade price the a salary income output budget credibility gender skills knowledge | year between in up down insurance analysis
snap on | | the a my 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 january february march april may june july august september october november december monday tuesday wednesday thursday friday that
wise | revenue revenues sales earnings profit margin yield cash debt percent chart cost costs weight portfolio sector market currency price percentage time money volume value return performance risk tax dividend otherwise like size growth | 
zoom | to | in out into to on back level call meeting meetings
snap | oh cold a | out chat judgment decision election pea peas
meta | so very | analysis data tag tags description
shell | sea egg bash unix in | script command company scripts shock
strategy | investment trading my best business exit a the marketing | for to that of and
ford | harrison gerald tom henry betty | the
arm | left right my his her an | chair wrestling length pain
uber | an my call order take get | driver ride eats to pool
oracle | the delphi | of at bone
alphabet | the english greek russian phonetic latin cyrillic in of | soup letters song order
best buy | the a what's | right now today
booking | hotel flight a my the online | a an flights hotels number confirmation my reference
general | in the a attorney | 
next | the what's whats | 
total | in the a my of what | return returns volume value dividends dividend debt assets liabilities cash revenue sales shares amount gain gains loss losses market world stock bond equity cost income number profit count sum
delta | the river option call put dirac high low | force variant hedging neutral gamma of
real | for a get the | estate time life return returns
won | i he she they we you who has have had | the a by
link | a the this my | to me
dot | a the polka | com
paramount | of is | importance
citizens | senior us american the | of
russell | bertrand kurt keri | crowe wilson brand
carnival | a the rio | ride games
orange | an the color colour bright | juice peel county tree blossom color colour is the
canon | in the a | law event in of camera cameras printer printers
ether | the | 
pepsi | a diet | can bottle
coke | a diet cherry some drink rum | can bottle zero float
harley | my a | quinn
slack | cut some | off
galaxy | the a our | 
stellar | a | performance work
puma | a the | 
disney | | princess princesses
mercedes | my a | 
`;

interface Idiom {
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

const toWords = (text = "") =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .filter((word) => word !== ""),
  );

const idioms: ReadonlyMap<string, Idiom> = new Map(
  LINES.trim()
    .split("\n")
    .map((line): [string, Idiom] => {
      const [name = "", before, after] = line.split("|");
      return [name.trim(), { before: toWords(before), after: toWords(after) }];
    }),
);

/** True when a word beside a name makes it a word of every day: "apple pie", "a work visa", "price target". */
export function isIdiom(input: { phrase: string; before: string | null; after: string | null }): boolean {
  const idiom = idioms.get(input.phrase);
  if (!idiom) return false;
  return idiom.before.has(input.before ?? "") || idiom.after.has(input.after ?? "");
}
