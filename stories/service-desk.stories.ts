/** The desk in its states: nobody signed in, a queue, nothing to do, a case, a notice, a wish, the morning, the counter. */
import '@doorstep/service-desk/define';
import {
  FakeDesk,
  fakeUrl,
  handler,
  keepsake,
  noticeDraft,
  queueItem,
  staffClaim,
  staffDispute,
  staffWish,
  supervisor,
  type FakeDeskOptions,
} from '@doorstep/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  /** Behind the `#` of the address. */
  readonly place: string;
  readonly desk: FakeDeskOptions;
}

const meta: Meta<Args> = {
  title: 'Service desk',
  render: ({ place, desk }) => {
    history.replaceState(null, '', place);
    // The network of this story's frame: it ends with the frame.
    new FakeDesk(desk);
    return html`<doorstep-service-desk backend=${fakeUrl} locale="en"></doorstep-service-desk>`;
  },
  args: { place: '#/queue', desk: {} },
};

export default meta;

type Story = StoryObj<Args>;

export const SignIn: Story = {};

export const Queue: Story = {
  args: {
    desk: {
      member: handler,
      items: [
        queueItem({ escalated: true }),
        queueItem({ id: 'req-2', overdue: false, dueAt: new Date(Date.now() + 5 * 3_600_000).toISOString() }),
        queueItem({ id: 'req-3', overdue: false, dueAt: null, status: 'waitingForResident', assignee: 'chen' }),
      ],
    },
  },
};

export const NothingOpen: Story = { args: { desk: { member: handler, items: [] } } };

export const Case: Story = { args: { place: '#/case/req-1', desk: { member: supervisor } } };

export const NoticeBesideItsOriginal: Story = {
  args: { place: '#/notice/notice-1', desk: { member: supervisor, drafts: [noticeDraft()] } },
};

export const WishBesideItsOriginal: Story = {
  args: { place: '#/wish/wish-1', desk: { member: supervisor, wishes: [staffWish()] } },
};

export const HandOverToCheck: Story = {
  args: {
    place: '#/wish/wish-1',
    desk: {
      member: supervisor,
      wishes: [staffWish({ state: 'published', gate: [], claims: [staffClaim()], actions: ['hide', 'withdraw'] })],
    },
  },
};

export const Morning: Story = {
  args: {
    place: '#/morning',
    desk: {
      member: supervisor,
      wishes: [staffWish()],
      claims: [staffClaim()],
      keepsakes: [keepsake()],
      disputes: [staffDispute()],
    },
  },
};

export const Counter: Story = { args: { place: '#/counter', desk: { member: handler } } };
