/** Who is counted as one by the limits. Kept in memory only, and only as long as something is counted. */
import type { FastifyRequest } from 'fastify';

/** The address; of an IPv6 address the half that a household or a phone gets. */
export function clientOf(request: FastifyRequest): string {
  const { ip } = request;
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip.replace('::ffff:', '');
  return ip.split(':').slice(0, 4).join(':');
}
