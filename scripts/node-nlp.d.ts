/** What the benchmark uses of node-nlp, which has no types of its own. */
declare module 'node-nlp' {
  export class NlpManager {
    constructor(settings: { languages: string[]; forceNER: boolean; nlu: { log: boolean }; autoSave: boolean });
    readonly nlp: {
      readonly nluManager: {
        process(input: { locale: string; utterance: string; settings: object }): Promise<unknown>;
      };
    };
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<unknown>;
    /** The language and the utterance, or the utterance alone: then it finds the language. */
    process(...localeAndUtterance: [string, string] | [string]): Promise<unknown>;
  }
}
