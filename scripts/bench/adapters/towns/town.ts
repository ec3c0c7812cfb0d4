/** A chat of one person with the bot, on a simulated platform. */
export interface Chat {
  readonly id: string;
  /** The person writes; what was said before is gone. */
  write(text: string): void;
  isAnswered(): boolean;
}

/** A simulated platform with people on it. */
export interface Town {
  /** Variables with which the program finds it. */
  readonly variables: Readonly<Record<string, string>>;
  readonly account: string;
  /** With somebody new. */
  chat(): Chat;
  /** Calls back after each request that did something. */
  onChange(listener: () => void): void;
  /** Drops what the simulator wrote down for tests. */
  tidy(): void;
}

/** `latency` is how many milliseconds the platform takes for each request. */
export type OpenTown = (latency: number) => Promise<Town>;
