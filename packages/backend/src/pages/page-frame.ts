/** What every page says about the city it belongs to. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { chooseLocale, inLocale } from '../localized.js';
import type { Page } from './layout.js';

export function pageFrame(
  { identity }: FastifyInstance,
  locale: string,
): Pick<Page, 'city' | 'sample' | 'phone' | 'locale'> {
  return { city: inLocale(identity.name, locale), sample: identity.sample, phone: identity.phone, locale };
}

/** `locale` of the address or the form wins over the browser's own language. */
export function pageLocale(api: FastifyInstance, request: FastifyRequest, asked: string | undefined): string {
  const { locales } = api.services.config;
  return asked !== undefined && asked !== ''
    ? chooseLocale(asked, locales)
    : chooseLocale(request.headers['accept-language'], locales);
}
