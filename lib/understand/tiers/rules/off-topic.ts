import type { Understanding } from "@/lib/contract/understanding";
import { conclude } from "../../conclude";
import type { Question } from "../../question";
import { MARKET_CUE } from "./cues";

/** What such messages are about, looked for in the outline. */
export const OFF_TOPIC_SUBJECT =
  /\b(?:breakfast|lunch|dinner|supper|recipes?|cook|cooking|bake|weather|rain|raining|sunny|temperature|snow|jokes?|poems?|poetry|haiku|songs?|lyrics|sing|movies?|films?|netflix show|football|soccer|basketball|baseball|tennis|olympics|world cup|president|elections?|politics|political|senator|minister|democrats?|republicans?|capital of|population of|translate|translation|spell|javascript|python|html|css|sql|regex|source code|write code|homework|essay|girlfriend|boyfriend|wife|husband|marry|dating|horoscope|zodiac|lottery|casino|doctor|headache|medicine|symptoms?|sick|hotel|restaurants?|pizza|burger|coffee|beer|wine|vacation|holiday trip|dogs?|kittens?|puppy|pets?|video games?|religion|god|bible|meaning of life|universe|planets?|moon landing|dinosaurs?|history of rome|world war|birthday|story|fairy tale|riddle|sex|porn|drugs|bomb|gun|hack|password|previous instructions|system prompt|jailbreak|pretend|role ?play|act as|square root|equation|solve|math|maths)\b/;
/** Errands that no assistant for markets runs, at the beginning of the outline. */
export const CHORES =
  /^(?:please |can you |could you |would you )*(?:write|compose|translate|code|program|sing|draw me|paint|cook|book|order|call|email|remind|play|generate|imagine|pretend|act|ignore|forget|repeat|summari[sz]e this|rewrite|fix my|debug)\b/;
const WORLDLY =
  /^(?:who (?:is|was|are|were|won|invented|wrote|discovered)|when (?:is|was|did|does)|where (?:is|are|was|can)|why (?:is|are|do|does|did)|how (?:old|tall|far|do i|do you|can i|to|many)|what (?:is|are|was) the (?:capital|population|time|name|colou?r|tallest|largest|biggest|best|meaning|distance|speed|date)|what time|what (?:colou?r|day is)|do you (?:like|love|have|think|want|eat|sleep|dream|feel)|are you (?:married|happy|sad|hungry|single|alive)|i (?:love|hate|feel|am) )/;

/** Things that have nothing to do with markets. A named company with words of trade beside it is never off topic. */
export function readOffTopic({ outline, names, when, carried }: Question): Understanding | null {
  const aboutMarket =
    (names.length > 0 || carried.symbols.length > 0) && (MARKET_CUE.test(outline) || when.range !== null);
  const chore = CHORES.test(outline);
  const subject = OFF_TOPIC_SUBJECT.test(outline) && !(aboutMarket && names.length > 0);
  const worldly = WORLDLY.test(outline) && names.length === 0 && !MARKET_CUE.test(outline);
  const sum = /^(?:what is |calculate |compute )?[0-9]+ ?(?:[+%x]|plus|minus|times|divided by) ?[0-9]+$/.test(
    outline,
  );
  if (!chore && !subject && !worldly && !sum) return null;
  return conclude({ skill: "decline", tier: "rules", confidence: 0.85, declineReason: "off_topic" });
}
