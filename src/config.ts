import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { UserError } from './core/errors.ts';

const defaultPack = fileURLToPath(new URL('../prisma/content/dithmarschen.json', import.meta.url));

const Environment = z.object({
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.string().optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'expected an address such as redis://127.0.0.1:6379' }).optional(),
  PORT: z.coerce
    .number('expected a port number')
    .int()
    .min(0, 'expected a port from 0 to 65535')
    .max(65_535, 'expected a port from 0 to 65535')
    .default(8080),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://lotse.example.org' })
    .optional(),
  CONTENT_PACK: z.string().default(defaultPack),
  MOST_REFUSALS: z.coerce.number('expected a number').int().min(1, 'expected a number from 1').default(20),
  APPROVAL: z.enum(['required', 'off'], 'expected required or off').default('off'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  LLM_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://llm.example.org/v1' })
    .refine((url) => !/[@?#]/.test(url), 'expected an address without a key, a question mark or # in it')
    .optional(),
  LLM_MODEL: z.string().optional(),
  LLM_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'expected a key without spaces')
    .optional(),
});

export interface Config {
  /** Where the embedded database lives, absolute. */
  dataDir: string;
  /** A PostgreSQL server; undefined: embedded. */
  databaseUrl: string | undefined;
  /** A Redis server for the queue; undefined: the queue lives beside the rows. */
  redisUrl: string | undefined;
  port: number;
  host: string;
  /** What the program calls itself to others, without a slash at the end; undefined: its own address. */
  publicUrl: string | undefined;
  /** The content file that a first start loads, absolute. */
  contentPack: string;
  /** So many refusals in a row pause an announcement. */
  mostRefusals: number;
  /** Whether a second person has to approve what is announced. */
  approval: z.infer<typeof Environment>['APPROVAL'];
  logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  /** What unclear messages are sent to, stripped; null: nothing. */
  languageModel: LanguageModel | null;
}

/** A server that speaks the OpenAI chat API. */
export interface LanguageModel {
  /** Without a slash at the end. */
  baseUrl: string;
  /** Where it is, for people. */
  host: string;
  model: string;
  apiKey: string | undefined;
}

/** Reads the core's environment; a variable that is set to nothing counts as not set. Throws a UserError. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new UserError(
      `The configuration has a fault. ${faults.join('; ')}.`,
      'Correct the environment variable or leave it out, then start again.',
    );
  }
  const values = parsed.data;
  return {
    dataDir: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL?.replace(/\/$/, ''),
    contentPack: resolve(values.CONTENT_PACK),
    mostRefusals: values.MOST_REFUSALS,
    approval: values.APPROVAL,
    logLevel: values.LOG_LEVEL,
    languageModel: languageModelOf(values),
  };
}

function languageModelOf(values: z.infer<typeof Environment>): LanguageModel | null {
  const { LLM_BASE_URL: url, LLM_MODEL: model, LLM_API_KEY: apiKey } = values;
  if (url === undefined && model === undefined) return null;
  if (url === undefined || model === undefined) {
    const missing = url === undefined ? 'LLM_BASE_URL' : 'LLM_MODEL';
    throw new UserError(
      `${missing} is missing: a language model needs both LLM_BASE_URL and LLM_MODEL.`,
      `Set ${missing}, or neither of the two to do without a language model.`,
    );
  }
  return { baseUrl: url.replace(/\/$/, ''), host: new URL(url).host, model, apiKey };
}
