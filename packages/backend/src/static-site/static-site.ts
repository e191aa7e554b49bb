/** Serves what stands in this checkout beside the API: the sample city's site, the script-tag build, the workbench. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

interface Site {
  readonly prefix: string;
  /** Below the root of the checkout. */
  readonly folder: string;
  /** `anyone`: pages of other origins load it as scripts. */
  readonly readers: 'anyone' | 'own';
}

const sites: readonly Site[] = [
  { prefix: '/cdn/', folder: 'dist/cdn', readers: 'anyone' },
  { prefix: '/storybook/', folder: 'storybook-static', readers: 'own' },
  { prefix: '/docs/', folder: 'docs/dist', readers: 'own' },
  { prefix: '/configurator/', folder: 'site/configurator', readers: 'own' },
  { prefix: '/kiosk/', folder: 'site/kiosk', readers: 'own' },
  { prefix: '/desk/', folder: 'site/desk', readers: 'own' },
  { prefix: '/', folder: 'site', readers: 'own' },
];

/** Said in a header too: a page cannot forbid by itself to be framed. */
const deskPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const checkout = fileURLToPath(new URL('../../../../', import.meta.url));
const deskFolder = path.join(checkout, 'site/desk', path.sep);

/** Only what is there now: where the package is installed alone, there is nothing, and that is fine. */
export async function serveStaticSites(app: FastifyInstance): Promise<void> {
  const present = sites.filter(({ folder }) => existsSync(path.join(checkout, folder)));
  for (const [index, { prefix, folder, readers }] of present.entries()) {
    await app.register(fastifyStatic, {
      root: path.join(checkout, folder),
      prefix,
      decorateReply: index === 0,
      cacheControl: false,
      setHeaders: (response, file) => {
        response.header('cache-control', 'no-cache');
        // By the file: `/desk/` itself is answered by the site around it.
        if (file.startsWith(deskFolder)) response.header('content-security-policy', deskPolicy);
        if (readers === 'anyone') response.header('access-control-allow-origin', '*');
      },
    });
  }
}
