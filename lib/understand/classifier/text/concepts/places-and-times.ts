/** Places, languages, spans, counts and measures: words by what they are about. */
export const placesAndTimes: Record<string, string> = {
  country: `
    america usa us states canada mexico brazil argentina chile peru colombia cuba england britain uk
    scotland ireland wales france germany spain portugal italy greece turkey russia ukraine poland sweden
    norway denmark finland iceland switzerland austria belgium netherlands holland hungary romania czech
    egypt morocco kenya nigeria ethiopia africa israel iran iraq india pakistan china japan korea taiwan
    vietnam thailand cambodia philippines malaysia singapore indonesia australia zealand europe asia jamaica
    barbados bahamas colombian venezuela ecuador bolivia uruguay panama guatemala honduras croatia serbia
    bulgaria estonia latvia lithuania algeria tunisia ghana uganda zimbabwe syria lebanon jordan kuwait
    qatar emirates nepal bangladesh`,
  city: `
    york angeles chicago houston phoenix philadelphia antonio diego dallas austin jose seattle denver boston
    detroit nashville memphis portland vegas baltimore milwaukee atlanta miami tampa orlando cleveland
    sacramento oakland minneapolis pittsburgh cincinnati reno orleans francisco washington london paris rome
    milan madrid barcelona berlin munich vienna amsterdam brussels dublin moscow istanbul cairo dubai mumbai
    delhi beijing shanghai tokyo kyoto seoul bangkok sydney melbourne toronto montreal vancouver lisbon
    athens prague hamburg frankfurt cologne zurich geneva budapest warsaw stockholm oslo copenhagen helsinki
    manchester liverpool edinburgh glasgow marseille lyon nice naples venice florence osaka shenzhen
    bangalore karachi lagos nairobi johannesburg perth brisbane auckland calgary ottawa havana lima bogota
    santiago charlotte raleigh louisville omaha tucson fresno honolulu anchorage`,
  state: `
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont virginia wisconsin wyoming`,
  language: `
    english french spanish german italian portuguese dutch russian chinese mandarin cantonese japanese
    korean arabic hebrew hindi urdu greek turkish polish swedish norwegian danish finnish latin thai
    vietnamese swahili tagalog`,
  month: `
    january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec`,
  weekday: "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri",
  daypart: "morning afternoon evening night noon midnight tonight dawn dusk",
  day: "today tomorrow yesterday tonight",
  timeunit: "second seconds minute minutes hour hours day days week weeks month months year years decade",
  number: `
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred thousand million dozen`,
  ordinal: `
    first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th
    10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th`,
  currency: `
    dollar dollars euro euros pound pounds yen peso pesos rupee rupees franc francs yuan ruble rubles won
    bitcoin cents bucks usd eur gbp`,
  unit: `
    inch inches foot feet yard yards mile miles meter meters kilometer kilometers centimeter centimeters km
    cm mm kg gram grams kilogram kilograms ounce ounces oz lb lbs ton tons cup cups tablespoon tablespoons
    teaspoon teaspoons tbsp tsp pint pints quart quarts gallon gallons liter liters`,
  before: "before previous previously last past earlier ago prior recent recently history",
  after: "after next upcoming later coming future soon following",
  now: "now current currently present right immediately asap",
  when: "when date time day what",
  always: "always often usually every each daily weekly monthly recurring",
  weather: `
    weather rain raining rainy snow snowing sunny cloudy temperature forecast hot cold humid windy storm
    umbrella degrees`,
  science: "planet planets moon sun earth star stars space atom chemical gravity physics",
  politics: "president senator congress government election vote politics",
  history: "war century history ancient king queen emperor",
};
