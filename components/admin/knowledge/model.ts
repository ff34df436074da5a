/** Questions of one kind, as the owner is shown them. */
export interface QuestionModel {
  group: string;
  /** As it was asked last. */
  text: string;
  timesAsked: number;
  lastAskedAt: string;
  documents: { id: string; title: string }[];
}
