import type { SkillResults } from "@/lib/contract/skill-results";
import type {
  ClarifyResult,
  DeclineResult,
  DefinitionResult,
  HelpResult,
} from "@/lib/contract/talk/talk-results";

/** The first sentence in the words; the whole entry stands on the card with its sources. */
export function renderDefinition({ term, text, sources }: DefinitionResult): string[] {
  const source = sources[0];
  return [
    `**${term}**: ${toFirstSentence(text[0] ?? "")}`,
    ...(source === undefined ? [] : [`Source: ${source.title}.`]),
  ];
}

function toFirstSentence(paragraph: string): string {
  return /^.*?[.!?](?=\s+[A-Z“"]|$)/s.exec(paragraph)?.[0] ?? paragraph;
}

/** A greeting with what can be asked. */
export function renderGreet({ returning }: SkillResults["greet"]): string[] {
  const hello = returning ? "Hello again." : "Hello.";
  return [
    `${hello} Ask me how a company, an index or a currency did, compare them, or ask what a term means.`,
  ];
}

/** What can be asked, as a list, and how the sources are. */
export function renderHelp({ abilities, sources }: HelpResult): string[] {
  const lines = abilities.map(({ title, example }) => `- **${title}**: “${example}”`);
  const states = sources.map(({ label, state }) => `${label}: ${state}`).join("; ");
  return [
    "I answer with figures from market data, each with its source and time:",
    lines.join("\n"),
    `Sources now: ${states}.`,
    "I give facts and history, not advice. This is an automated assistant.",
  ];
}

/** The one question. */
export function renderClarify({ question }: ClarifyResult): string[] {
  return [question];
}

/** The boundary, and what there is instead. */
export function renderDecline({ reason }: DeclineResult): string[] {
  switch (reason) {
    case "advice":
      return [
        "I give facts and history, not advice: whether to buy, hold or sell depends on your own situation, which a licensed adviser can look at. What I can show is how it did and how much it moved:",
      ];
    case "forecast":
      return [
        "Nobody knows future prices, and I make no forecasts. What I can show is what happened so far:",
      ];
    case "off_topic":
      return [
        "That is outside what I know. I answer questions about market prices, their history, and investing terms:",
      ];
  }
}
