/** An imported series, as far as questions need it. */
export interface ImportedSeries {
  name: string;
  firstOn: string;
  lastOn: string;
}

/** Names of the demo market, in four currencies and nine sectors. */
const NAMES = [
  "Orbital Tea",
  "Pickleberry Foods",
  "Quillmark Software",
  "Pebblewire Networks",
  "Lanternfish Robotics",
  "Mossbyte Storage",
  "Tidewhistle Semiconductors",
  "Paperowl Games",
  "Whistlepost Telecom",
  "Saffronvale Biologics",
  "Larkspine Medical",
  "Puddlestone Bank",
  "Copperkettle Insurance",
  "Galewick Power",
  "Emberhollow Energy",
  "Ironpetal Works",
  "Wobbleton Rail",
  "Velvet Anvil Steel",
  "Fernglass Chemicals",
  "Hedgehop Motors",
  "Tumbleknit Apparel",
  "Lullabay Hotels",
  "Jollyhop Toys",
  "Goosefeather Home",
];

const forms: ((name: string, other: string) => string)[] = [
  (name) => `How did ${name} do this year?`,
  (name) => `What is ${name} trading at?`,
  (name, other) => `Compare ${name} with ${other} over 5 years`,
  (name) => `Show me ${name} over 5 years`,
  (name) => `How did ${name} do in 2021?`,
  (name, other) => `How did ${name} do against ${other} this year?`,
];

/** Questions about the demo market: every name in every form, the forms taking turns. */
export function listDemoQuestions(): string[] {
  return NAMES.flatMap((_, round) =>
    forms.map((form, index) => {
      const place = round + index * 4;
      return form(NAMES[place % NAMES.length] as string, NAMES[(place + 7) % NAMES.length] as string);
    }),
  );
}

/** Those of them that are understood without asking a language model. */
export function listSureQuestions(): string[] {
  return listDemoQuestions().filter((question) => !question.startsWith("Show me"));
}

/** Questions about an imported series, inside the days it has. */
export function listImportedQuestions({ name, firstOn, lastOn }: ImportedSeries): string[] {
  const first = Number(firstOn.slice(0, 4));
  const last = Number(lastOn.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [
    `Show me all of ${name}`,
    `What is ${name} trading at?`,
    ...years.map((year) => `How did ${name} do in ${year}?`),
    ...years.slice(5).map((year) => `${name} from ${year - 5} to ${year}`),
  ];
}

/** Gives one question after the other, from each list in turn, beginning again at a list's end. */
export function takeInTurn(lists: string[][]): () => string {
  let count = 0;
  return () => {
    const list = lists[count % lists.length] as string[];
    const question = list[Math.floor(count / lists.length) % list.length] as string;
    count += 1;
    return question;
  };
}
