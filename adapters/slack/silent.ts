import { type Logger, LogLevel } from '@slack/bolt';

const nothing = (): undefined => undefined;

/** Slack's libraries log requests and events, which hold what people write: they get nowhere to write to. */
export const silent: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};
