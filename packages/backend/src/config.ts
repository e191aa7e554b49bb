/** What an operator decides, read once from the environment. */
import path from 'node:path';
import type { S3Settings } from './media/s3-media-store.js';
import type { Routing } from './places/routing.js';

export interface Config {
  readonly port: number;
  /** The address to listen at. */
  readonly host: string;
  /** Where the embedded database, keys and photos are. */
  readonly dataFolder: string;
  /** PostgreSQL, instead of the embedded database. */
  readonly databaseUrl: string | undefined;
  /** The pages that may call: whole origins, or `*` for all. */
  readonly origins: readonly string[] | '*';
  /** How the world reaches this server, without a slash at the end. */
  readonly publicUrl: string;
  readonly name: string;
  /** The languages content exists in, the default first. */
  readonly locales: readonly string[];
  readonly timeZone: string;
  readonly phone: string | undefined;
  /** Letters that public request numbers begin with. */
  readonly numberPrefix: string;
  /** Whether the data are made up, and said to be. */
  readonly sample: 'on' | 'off';
  /** A Nominatim-compatible service that finds addresses; without it, centers and areas alone are found. */
  readonly geocoder: string | undefined;
  /** An OSRM or Valhalla service that knows the ways on foot; without it, walking times are estimated. */
  readonly routing: Routing | undefined;
  /** `off` where somebody in front limits how often people may call. */
  readonly rateLimits: 'on' | 'off';
  /** How long contact data are kept after a request has ended, days. */
  readonly contactDays: number;
  /** Object storage for photos, instead of the data folder. */
  readonly s3: S3Settings | undefined;
  /** How many proxies stand in front, each of which adds to `X-Forwarded-For`. */
  readonly trustedProxies: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that makes no sense, in a sentence that says which and what to write instead. */
export class ConfigurationError extends Error {}

export function readConfig(environment: Environment): Config {
  const port = wholeNumber(environment, 'PORT', 4180, 65_535);
  const origins = environment['DOORSTEP_ORIGINS']?.trim();
  return {
    port,
    host: environment['HOST'] ?? '0.0.0.0',
    dataFolder: path.resolve(environment['DOORSTEP_DATA'] ?? '.doorstep'),
    databaseUrl: environment['DATABASE_URL'] || undefined,
    origins:
      origins === undefined || origins === '' || origins === '*' ? '*' : origins.split(/[\s,]+/).map(wholeOrigin),
    publicUrl: (environment['DOORSTEP_PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    name: environment['DOORSTEP_NAME'] ?? 'Doorstep',
    locales: ['zh-Hans', 'en'],
    timeZone: environment['DOORSTEP_TIME_ZONE'] ?? 'Asia/Shanghai',
    phone: environment['DOORSTEP_PHONE'] || undefined,
    numberPrefix: environment['DOORSTEP_NUMBER_PREFIX'] ?? 'SY',
    sample: environment['DOORSTEP_SAMPLE'] === 'off' ? 'off' : 'on',
    geocoder: serviceUrl(environment, 'DOORSTEP_GEOCODER_URL'),
    routing: routing(environment),
    rateLimits: environment['DOORSTEP_RATE_LIMITS'] === 'off' ? 'off' : 'on',
    contactDays: wholeNumber(environment, 'DOORSTEP_CONTACT_DAYS', 365, 36_500),
    s3: readS3(environment),
    trustedProxies: wholeNumber(environment, 'DOORSTEP_TRUSTED_PROXIES', 0, 10),
  };
}

function routing(environment: Environment): Routing | undefined {
  const url = serviceUrl(environment, 'DOORSTEP_ROUTING_URL');
  const kind = environment['DOORSTEP_ROUTING'] || 'osrm';
  if (kind !== 'osrm' && kind !== 'valhalla')
    throw new ConfigurationError('DOORSTEP_ROUTING must be osrm or valhalla.');
  return url === undefined ? undefined : { kind, url };
}

function serviceUrl(environment: Environment, name: string): string | undefined {
  const given = environment[name]?.trim().replace(/\/+$/, '');
  if (!given) return undefined;
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given;
  throw new ConfigurationError(`${name} must be a web address such as https://routes.city.example.`);
}

function readS3(environment: Environment): S3Settings | undefined {
  const address = environment['DOORSTEP_S3_URL'];
  if (!address) return undefined;
  const [accessKeyId, secretAccessKey] = [environment['DOORSTEP_S3_KEY_ID'], environment['DOORSTEP_S3_SECRET']];
  if (!URL.canParse(address) || !accessKeyId || !secretAccessKey) {
    throw new ConfigurationError(
      'DOORSTEP_S3_URL must be the address of a bucket, with DOORSTEP_S3_KEY_ID and DOORSTEP_S3_SECRET beside it.',
    );
  }
  return { address, accessKeyId, secretAccessKey, region: environment['DOORSTEP_S3_REGION'] ?? 'us-east-1' };
}

function wholeNumber(environment: Environment, name: string, fallback: number, most: number): number {
  const given = environment[name];
  if (given === undefined || given === '') return fallback;
  const number = Number(given);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new ConfigurationError(`${name} must be a whole number from 0 to ${most}.`);
}

function wholeOrigin(given: string): string {
  if (URL.canParse(given) && new URL(given).origin === given) return given;
  throw new ConfigurationError(
    `DOORSTEP_ORIGINS must list whole origins such as https://city.example, or *. "${given}" is none.`,
  );
}
