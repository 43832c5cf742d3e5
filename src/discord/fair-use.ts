import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Questions a member may ask: one every two seconds, and twelve more a minute for conversations. */
const member = { every: { points: 1, duration: 2 }, burst: { points: 12, duration: 60 } };
/** All members of a server together. */
const server = { every: { points: 5, duration: 1 }, burst: { points: 120, duration: 60 } };

export interface FairUse {
  /** Takes one question; gives 0, or the seconds until the next one is taken. */
  readonly take: (member: string, server: string | null) => Promise<number>;
}

/** Buckets in memory, one a member and one a server; they forget by themselves. */
export function createFairUse(): FairUse {
  const members = createBucket('member', member);
  const servers = createBucket('server', server);
  return {
    take: async (memberId, serverId) => {
      const wait = await takePoint(members, memberId);
      return wait > 0 || serverId === null ? wait : takePoint(servers, serverId);
    },
  };
}

const createBucket = (keyPrefix: string, { every, burst }: typeof member): BurstyRateLimiter =>
  new BurstyRateLimiter(
    new RateLimiterMemory({ keyPrefix, ...every }),
    new RateLimiterMemory({ keyPrefix: `${keyPrefix}-burst`, ...burst }),
  );

/** No bucket asks for more, whatever a clock that was set meanwhile makes of it; in seconds. */
const longestWait = 60;

async function takePoint(bucket: BurstyRateLimiter, key: string): Promise<number> {
  try {
    await bucket.consume(key);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.min(longestWait, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
  }
}
