import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { BlockList, isIP } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Nothing from elsewhere is loaded, asked or allowed to frame the page. The referrer stays on the own origin and is
 * not left out there too, because browsers then send a form's Origin as "null". HTTPS is the proxy's to insist on.
 */
export const protectiveHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [], displayCapture: [] },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});

/** False for what another site made a browser send. What is no browser sends neither header. */
export function isFromOwnPage(c: Context, publicUrl: string | undefined): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === c.req.header('host') || (publicUrl !== undefined && host === new URL(publicUrl).host);
}

/** Generous, because families, schools and whole offices share one address. */
const pace = { messages: 120, seconds: 60 };

/** Counts messages by address for a minute, in memory only. */
export interface Pace {
  /** Seconds to wait, or 0. */
  wait(c: Context): Promise<number>;
}

export function createPace(): Pace {
  const limiter = new RateLimiterMemory({ points: pace.messages, duration: pace.seconds });
  return {
    async wait(c) {
      try {
        await limiter.consume(household(addressOf(c)));
        return 0;
      } catch (limit) {
        if (!(limit instanceof RateLimiterRes)) throw limit;
        return Math.max(1, Math.ceil(limit.msBeforeNext / 1000));
      }
    },
  };
}

const near = new BlockList();
near.addSubnet('127.0.0.0', 8);
near.addSubnet('10.0.0.0', 8);
near.addSubnet('172.16.0.0', 12);
near.addSubnet('192.168.0.0', 16);
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');

/** A peer on this machine or network is taken for a proxy; of the list only its own entry, the last, is believed. */
function addressOf(c: Context): string {
  const peer = getConnInfo(c).remote.address ?? '';
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return isIP(forwarded) && near.check(peer, isIP(peer) === 6 ? 'ipv6' : 'ipv4') ? forwarded : peer;
}

/** An IPv4 address, or the first half of an IPv6 address: a household holds all of the second half. */
function household(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  const [left = [], right = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
