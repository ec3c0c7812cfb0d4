import { describe, expect, it } from 'vitest';
import { readTelegram, setupTelegram } from '../../adapters/telegram/index.ts';

const token = '123456:AA-simulated_token';

describe('the configuration', () => {
  it('is off when nothing is set', () => {
    expect(readTelegram({ TELEGRAM_BOT_TOKEN: ' ', OTHER: 'x' })).toBeNull();
  });

  it('needs no more than a token', () => {
    expect(readTelegram({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' })).toEqual({
      token,
      account: '123456',
      apiRoot: 'http://127.0.0.1:8081',
      webhook: null,
    });
  });

  it.each([
    ['TELEGRAM_BOT_TOKEN', { TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' }],
    ['TELEGRAM_WEBHOOK_SECRET', { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL: 'https://a.example/t' }],
    ['TELEGRAM_WEBHOOK_URL', { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: 'x'.repeat(20) }],
  ])('names %s where it is missing', (name, environment) => {
    expect(() => readTelegram(environment)).toThrow(new RegExp(`^${name} is missing`));
  });

  it.each([
    ['TELEGRAM_BOT_TOKEN', { TELEGRAM_BOT_TOKEN: 'secret-thing' }],
    ['TELEGRAM_API_ROOT', { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: 'localhost' }],
  ])('says what is wrong with %s, without what was set', (name, environment) => {
    expect(() => readTelegram(environment)).toThrow(name);
    expect(() => readTelegram(environment)).not.toThrow(/secret-thing|simulated/);
  });

  it('is explained by setup, which shows no secret', () => {
    expect(setupTelegram(null)).toContain('/newbot');
    const settings = readTelegram({
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_WEBHOOK_URL: 'https://a.example/t',
      TELEGRAM_WEBHOOK_SECRET: 'simulated_secret_1',
    });
    const text = setupTelegram(settings);
    expect(text).toContain('https://a.example/t');
    expect(text).not.toContain('simulated');
  });
});
