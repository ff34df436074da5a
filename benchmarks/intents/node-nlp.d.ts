/** What is used here of `node-nlp`, which comes without types. */
declare module "node-nlp" {
  export class NlpManager {
    constructor(settings: object);
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<unknown>;
    process(language: string, text: string): Promise<{ intent: string; score: number }>;
    export(minified: boolean): string;
  }
}
