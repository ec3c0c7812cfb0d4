/** Words of the operator, in the language that there are. */
export interface Wording {
  words: string;
  /** BCP 47; may differ from the page's language. */
  language: string;
}

/** What the pages say about who runs the assistant. Read for each request: content may change while the server runs. */
export interface PageFacts {
  assistantName: string;
  /** Null while no content is loaded. */
  operatorName: string | null;
  /** What the assistant knows about, as the end of "I know about …". */
  subject: Wording | null;
  /** Paragraphs, separated by empty lines. Null: not filled in yet, which the page then says. */
  imprint: Wording | null;
  /** Like `imprint`. */
  privacy: Wording | null;
  /** A person to turn to instead of the program. */
  contact: { name: string; phone: string | null; email: string | null } | null;
  attributions: readonly string[];
  /** The host that unclear messages are sent to; null: nothing is sent anywhere. */
  model: string | null;
}
