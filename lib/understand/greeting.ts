const GREETING =
  /^(?:hi+|hello+|hullo|hey+|moin(?: moin)?|servus|salut|buongiorno|buenos d[ií]as|g'?day|wassup|ahoy|gr[uü]ezi|good day|hiya|heya|howdy|yo|hola|bonjour|hallo|ciao|namaste|greetings|good (?:morning|afternoon|evening|day|night)|thanks?(?: you)?(?: (?:so|very) much| a lot| again)?|many thanks|thx|ty|cheers|bye(?: bye)?|goodbye|see (?:you|ya)(?: later| soon| tomorrow)?|have a (?:nice|good|great) (?:day|one|evening|weekend)|nice to meet you|pleased to meet you|how are you(?: doing)?(?: today)?|how's it going|how is it going|what's up|whats up|sup|welcome back|long time no see)(?=$|[\s,.!?;:])/i;
const AFTER_GREETING =
  /^(?:\s|[,.!?;:-])*(?:(?:there|all|old (?:chap|friend|boy)|chaps?|guys|lads|people|pal|sir|you|everyone|folks|team|friend|buddy|mate|bot|tickertalk|again)(?=$|[\s,.!?;:]))?(?:\s|[,.!?;:-])*/i;

/** "oh, and Gap's?": a sound before a question. */
const SOUND =
  /^(?:oh|uh+|um+|erm?|ah+|hm+|well|umm+|ehm)(?:[\s,.!…-]+)(?=(?!no\b|sorry\b|i\b|wait\b)\p{L}+[^\p{L}]+\p{L})/iu;

/** The text without greetings and thanks at its beginning: "hi, what's Apple at?" is the question alone. */
export function skipGreeting(text: string): { text: string; greeted: boolean } {
  let rest = text.replace(SOUND, "");
  let greeted = false;
  for (let turns = 0; turns < 4; turns++) {
    const match = GREETING.exec(rest);
    if (!match) break;
    const after = rest.slice(match[0].length);
    if (isStartOfQuestion(match[0], after)) break;
    greeted = true;
    rest = after.replace(AFTER_GREETING, "");
  }
  return { text: rest, greeted };
}

/** "how are you" greets; "thank you, Apple?" does; "yo-yo" and "hey.com" would not be cut in two. */
function isStartOfQuestion(greeting: string, after: string): boolean {
  return /^[-.]\w/.test(after) || (/^how/i.test(greeting) && /^\s+(?:able|calculat|mak|gett)/.test(after));
}
