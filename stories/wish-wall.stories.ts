/** The wall of wishes in each of its states. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@doorstep/wish-wall/define';
import {
  answeredBy,
  fail,
  FakeBackend,
  manyWishes,
  succeed,
  wishFacets,
  wishList,
  wishOnWall,
  type FakeAnswers,
} from '@doorstep/testing';

interface Args {
  readonly answers: FakeAnswers;
  readonly theme: string;
  readonly wish?: string;
}

const usual: FakeAnswers = {
  listWishes: () => succeed(wishList([wishOnWall(), ...manyWishes(5)])),
  getWish: (id) => succeed(wishOnWall({ id })),
  getWishFacets: () => succeed(wishFacets),
  discover: () => succeed({ doorstep: '1', name: 'City', locales: ['en'], timeZone: 'Asia/Shanghai', features: [] }),
};

const meta: Meta<Args> = {
  title: 'Wish wall',
  component: 'doorstep-wish-wall',
  args: { answers: usual, theme: 'neutral' },
  render: ({ answers, theme, wish }) =>
    html`<doorstep-wish-wall
      ${answeredBy(new FakeBackend({ ...usual, ...answers }))}
      locale="en"
      theme=${theme}
      .wish=${wish}
    ></doorstep-wish-wall>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Wall: Story = {};
export const ForElders: Story = { args: { theme: 'elder' } };
export const Empty: Story = { args: { answers: { listWishes: () => succeed(wishList([])) } } };
export const OutOfOrder: Story = { args: { answers: { listWishes: () => fail('internal-error', { status: 500 }) } } };
export const Offline: Story = { args: { answers: { listWishes: () => fail('offline') } } };
export const OneWish: Story = { args: { wish: 'wish-boots' } };
export const ComeTrue: Story = {
  args: {
    answers: {
      listWishes: () =>
        succeed(
          wishList([
            wishOnWall({ state: 'fulfilled', units: { total: 1, left: 0 }, fulfilled: 1, thanks: ['They grip.'] }),
            wishOnWall({ id: 'part', state: 'part', units: { total: 20, left: 12 }, title: 'Twenty pairs of gloves' }),
            wishOnWall({ id: 'full', state: 'full', units: { total: 1, left: 0 }, title: 'A radio' }),
          ]),
        ),
    },
  },
};
