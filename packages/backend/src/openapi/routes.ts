/** `GET /openapi.json`: the contract, described from the same values that are served. */
import { openApiDocument } from '@doorstep/contract/openapi';
import type { FastifyInstance } from 'fastify';

export function openApiRoutes(api: FastifyInstance): void {
  const document = JSON.stringify(openApiDocument(`${api.services.config.publicUrl}/api`));
  api.get('/openapi.json', async (_request, reply) => reply.type('application/json').send(document));
}
