/** The request form: its kinds, its screens, and what it says when something is in the way. */
import type { RequestKind } from '@doorstep/contract';
import type { FakeBackend } from '@doorstep/testing';
import { answeredBy, fail, fakeCity, publicRequests, succeed } from '@doorstep/testing';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@doorstep/request-form/define';

interface FormArgs {
  readonly kind: RequestKind;
  readonly category: string;
  readonly center: string;
  readonly source: 'web' | 'counter' | 'kiosk';
  readonly sharedDevice: boolean;
  /** Pixels of the column that the form stands in. */
  readonly width: number;
  /** The backend behind it, in the language of the toolbar. */
  readonly backend: (language: 'en' | 'zh-Hans') => FakeBackend;
}

type Story = StoryObj<FormArgs>;

const city = (answers: Parameters<typeof fakeCity>[0] = {}) => {
  return (language: 'en' | 'zh-Hans'): FakeBackend => fakeCity({ ...answers, language });
};
const languageOf = ({ globals }: StoryContext<FormArgs>): 'en' | 'zh-Hans' =>
  globals['locale'] === 'zh-Hans' ? 'zh-Hans' : 'en';

const meta: Meta<FormArgs> = {
  title: 'Widgets/Request form',
  // Nothing that a designer types stays on the device unless the story is about that.
  args: { kind: 'request', category: '', center: '', source: 'web', sharedDevice: true, width: 760, backend: city() },
  argTypes: {
    kind: { control: 'inline-radio', options: ['request', 'grumble', 'escalation'] },
    source: { control: 'inline-radio', options: ['web', 'counter', 'kiosk'] },
    backend: { control: false },
  },
  render: (args, context) =>
    html`<div .style=${`max-width: ${args.width}px`}>
      <doorstep-request-form
        kind=${args.kind}
        category=${args.category}
        center=${args.center}
        source=${args.source}
        ?shared-device=${args.sharedDevice}
        ${answeredBy(args.backend(languageOf(context)))}
      ></doorstep-request-form>
    </div>`,
};
export default meta;

/** The first screen: the topic, by group or by everyday words. */
export const Topics: Story = {};

/** One question per screen. */
export const Narrow: Story = { args: { width: 340 } };

/** The page has chosen the topic: the form begins with the place. */
export const TopicGiven: Story = { args: { category: 'street-light' } };

export const Grumble: Story = { args: { kind: 'grumble' } };

/** "It could not get done": which counter, what was refused. */
export const Escalation: Story = { args: { kind: 'escalation' } };

/** Everything on one sheet, for a clerk who writes while somebody talks. */
export const AtTheCounter: Story = { args: { source: 'counter' } };

/** Choose a street light and the first center: others reported it already. */
export const OthersReportedThis: Story = {
  args: {
    category: 'street-light',
    center: 'center-1',
    backend: city({
      answers: { listPublicRequests: () => succeed({ items: publicRequests(), nextCursor: null, total: 2 }) },
    }),
  },
};

/** With a draft that is kept on this device, if one agrees to that. */
export const KeepsADraft: Story = { args: { sharedDevice: false, category: 'papers' } };

/** Send it: it waits for the network. */
export const WaitsForTheNetwork: Story = {
  args: {
    sharedDevice: false,
    category: 'papers',
    backend: city({ answers: { createRequest: () => fail('offline') }, url: 'https://offline.example/api' }),
  },
};

/** Send it: the backend finds fault with a field. */
export const RefusedByTheBackend: Story = {
  args: {
    category: 'papers',
    backend: city({
      answers: {
        createRequest: () =>
          fail('invalid-input', {
            status: 422,
            errors: [{ path: 'description', code: 'blank', message: 'Say which certificate it is' }],
          }),
      },
    }),
  },
};

/** Nothing for the first 300 ms, then grey lines. */
export const Loading: Story = {
  args: { backend: city({ answers: { listCategories: () => new Promise(() => {}) } }) },
};

export const NothingToAskFor: Story = {
  args: {
    backend: city({ answers: { listCategories: () => succeed({ items: [], nextCursor: null, total: 0 }) } }),
  },
};

/** With a number to call. */
export const BackendFails: Story = {
  args: {
    backend: city({
      answers: { listCategories: () => fail('internal-error', { status: 500, phone: '+86 898 12345' }) },
    }),
  },
};

export const Offline: Story = {
  args: { backend: city({ answers: { listCategories: () => fail('offline') } }) },
};

/** The plain form stays where the backend cannot be reached. */
export const WithItsPlainForm: Story = {
  render: (_args, context) =>
    html`<doorstep-request-form
      shared-device
      ${answeredBy(city({ answers: { listCategories: () => fail('offline') } })(languageOf(context)))}
    >
      <form action="https://city.example/api/requests" method="post" accept-charset="utf-8">
        <label>What happened <textarea name="description"></textarea></label>
        <button>Send</button>
      </form>
    </doorstep-request-form>`,
};
