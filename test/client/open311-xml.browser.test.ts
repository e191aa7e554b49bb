/** A city that speaks Open311 in XML only, well-formed or not. */
import { expect } from '@open-wc/testing';
import { createBackend, type Backend } from '@doorstep/client';

const recorded = await (await fetch(new URL('../fixtures/open311/giessen-services.xml', import.meta.url))).text();

const definition = `<?xml version="1.0"?><service_definition><service_code>015</service_code><attributes>
  <attribute><variable>true</variable><code>size</code><datatype>string</datatype><required>true</required><order>2</order><description>Size &amp; weight</description></attribute>
  <attribute><variable>true</variable><code>kind</code><datatype>singlevaluelist</datatype><required>false</required><order>1</order><description>Kind</description>
    <values><value><key>1</key><name>One</name></value></values></attribute>
</attributes></service_definition>`;

/** No tag of the second request is closed after its status; the description stands twice. */
const unclosed = `<?xml version="1.0" encoding="utf-8"?>
<service_requests><request><service_request_id>8</service_request_id><status>Open</status><status_notes/><service_code>015</service_code>
<description></description><description>Water in the road</description><requested_datetime>2026-11-23T08:00:00+01:00</requested_datetime>`;

async function city(answers: Record<string, string>): Promise<Backend> {
  const answer: typeof fetch = async (input) => {
    const { pathname } = new URL(input as string);
    const body = answers[pathname];
    if (body === undefined)
      return new Response('<errors><error><code>404</code><description>no such format</description></error></errors>', {
        status: 404,
      });
    return new Response(body, { headers: { 'content-type': 'text/xml' } });
  };
  return createBackend({ url: 'https://city.example/v2', protocol: 'open311', fetch: answer });
}

describe('the open311 adapter with XML', () => {
  it('reads the recorded services of a server that has no JSON', async () => {
    const outcome = await (await city({ '/v2/services.xml': recorded })).listCategories();
    if (!outcome.ok) throw new Error(outcome.problem.title);
    expect(outcome.value.items).to.have.length(8);
    expect(outcome.value.items[0]).to.deep.include({ id: '015', name: 'Abwasser und Wasser', description: '' });
    expect(outcome.value.items[3]?.keywords).to.deep.equal(['graffiti', 'paintings']);
  });

  it('reads a definition, in its own order, with a single option as a list', async () => {
    const services = recorded.replace('<metadata>false', '<metadata>true');
    const backend = await city({ '/v2/services.xml': services, '/v2/services/015.xml': definition });
    const outcome = await backend.getCategory('015');
    if (!outcome.ok) throw new Error(outcome.problem.title);
    expect(outcome.value.questions).to.deep.equal([
      { id: 'kind', type: 'choice', label: 'Kind', required: false, options: [{ value: '1', label: 'One' }] },
      { id: 'size', type: 'text', label: 'Size & weight', required: true },
    ]);
  });

  it('reads a request whose tags are not closed', async () => {
    const outcome = await (await city({ '/v2/requests/8.xml': unclosed })).getRequestByCode('8');
    if (!outcome.ok) throw new Error(outcome.problem.title);
    expect(outcome.value).to.deep.include({
      number: '8',
      status: 'received',
      description: 'Water in the road',
      receivedAt: '2026-11-23T07:00:00.000Z',
    });
  });

  it('runs nothing that stands in an answer', async () => {
    const hostile =
      '<services><service><service_code>1</service_code><service_name><img src=x onerror="window.ran=1"><script>window.ran=1</script></service_name>';
    const outcome = await (await city({ '/v2/services.xml': hostile })).listCategories();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(outcome.ok).to.equal(true);
    expect((window as { ran?: number }).ran).to.equal(undefined);
  });
});
