import { NO_MISSPELLINGS } from "./no-misspellings";
import { spellsWord } from "./ticker-words";

const wordSet = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that are never misspelt names by themselves. */
const PLAIN_WORDS = wordSet(`
  a am an as at be by do for he i if in is it me my no of oh ok on or our out put see so to up us vs we idea does ago thx
  plz pls hey hi hello thanks sorry yes yeah nope good morning evening night maybe really kind sort lots everyone someone
  about above across after again against ago all almost along already also always among and another answer any anyone
  anything are around ask back bad been before being below best better between both buy bought but came can cannot cheap
  chart charts check close closed come comes company companies compare compared could current currently daily data day
  days did does doing done down during each early else end even ever every explain fall fell few figure first five for
  four from gain gained gains gave get gets getting give gives going gone good got great had happen happened happening has
  have help here high higher highest history hold how index into its just know last late lately later latest least less let
  like long look looking lose losing loss lost lot low lower lowest made make makes many market markets mean means meant
  month monthly months more most move moved much must near need never new news next nobody not nothing now number off often
  old once one only open opened other over own past per percent perform performance performed please point points price
  prices profit quarter question quote quotes rate really recent recently report return returns right rise risen risk rose
  run said same say second see seem sell share shares she should show showed since small some something soon sold still
  stock stocks such sure take taken tell than thank thanks that the their them then there these they thing things think
  this those though three through time times today told tomorrow too top total trade traded trading two under until upon
  use used value very volume want was watch week weekly weeks well went were what when where whether which while who whole
  whose why will with within without word worth would year yearly years yes yesterday yet you your
`);

/** True for a word that no name is a misspelling of. */
export function isPlainWord(word: string): boolean {
  return PLAIN_WORDS.has(word);
}

/** False for words that are themselves and no misspelt name. */
export function mayBeMisspelt(word: string): boolean {
  return !NO_MISSPELLINGS.has(word);
}

/** Words that some listed company is called: in a text they are the word. */
const COMMON_LISTED = wordSet(`
  agora airo allot amplitude apple arena atlas authentic aware bandwidth banner bark beyond bridge bright buckle
  cabot candy cato ceva citizens city clear click cluster coherent compass confluent cool core crypto ctrl damon
  dana dave decent digital dream eastern emerald emerging employers enact energy equitable exponent express figs
  flex fold forge fortune fossil freedom frontier fuse future gates general global graham grail grande gravity
  green grid growth guess guild harmonic hello highway hippo home honest hope icon ideal infinity innovate insight
  integer intelligent inter interface intrusion iris jaguar joint journey legacy legible liberty life light
  lineage lion living lucent lucky magic magnolia marcus marex market massimo matrix mercury meridian metro mint
  mission momentum morgan motion national nature navigator network next nomad noodles nova oblong omega opera
  origin orion pacific paid paradigm path peak perfect phoenix pilot pioneer planet polaris popular porch power
  premier premium prime prog progress pros purple quad quantum quest radiant rafael range rapid reach ready reeds
  reliability reliance remark reserve ridge ring rise river rock rocky rogers root rumble safe sage scout seek
  senior sense sentinel shift signal silver simple smart social solid solo sound spar spark specificity spirit
  spring sprout spruce square star stem stone storm stride strive summit sunrise super surge table tango target
  team tenable tilt tiny titan token tower track trees trinity triumph trust turning twist ultimate unit unity
  universal upland utime valley value vector velocity venture victory viking vision vista vital voyager wave west
  willow winner wonder workhorse world zenith
`);

/** True for a name of the list of companies that is one common word: it is reached by its symbol only. */
export function isCommonListedName(keys: readonly string[]): boolean {
  const [only = "", ...others] = keys;
  if (others.length > 0) return false;
  return (
    only.length < 4 || COMMON_LISTED.has(only) || PLAIN_WORDS.has(only) || spellsWord(only.toUpperCase())
  );
}
