/** The request tracker in every state that a resident can meet. */
import type { RequestView } from '@doorstep/contract';
import '@doorstep/request-tracker/define';
import {
  answeredBy,
  escalatedView,
  fail,
  FakeBackend,
  hoursFromNow,
  overdueView,
  questionView,
  ratedView,
  receiptCode,
  rejectedView,
  requestView,
  resolvedView,
  succeed,
  timelineEntry,
} from '@doorstep/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface TrackerArgs {
  /** What the receipt opens. */
  readonly view: RequestView;
  readonly code: string;
  readonly sharedDevice: boolean;
}

/** A backend on which every action succeeds and changes what is shown as the real one would. */
function living(view: RequestView): FakeBackend {
  const changed = (changes: Partial<RequestView>) => succeed({ ...view, ...changes });
  return new FakeBackend({
    getRequestByCode: () => succeed(view),
    addMessage: (_id, _code, { text }) =>
      changed({
        status: view.status === 'waitingForResident' ? 'inProgress' : view.status,
        timeline: [
          ...view.timeline,
          timelineEntry({ id: 'said', at: hoursFromNow(0), kind: 'message', by: 'holder', text }),
        ],
      }),
    rateRequest: (_id, _code, { solved, satisfaction }) =>
      changed({
        status: solved === 'no' ? 'reopenRequested' : 'confirmed',
        actions: ['erase'],
        rating: {
          until: hoursFromNow(300),
          given: { solved: solved as 'yes', satisfaction: satisfaction ?? null },
        },
      }),
    reopenRequest: () => changed({ status: 'reopenRequested', actions: ['message', 'erase'] }),
    escalateRequest: () =>
      changed({
        escalation: { level: 1, openedAt: hoursFromNow(0), answerBy: hoursFromNow(24), outcome: null },
        actions: ['message', 'withdraw', 'erase'],
      }),
    withdrawRequest: () => changed({ status: 'withdrawn', handler: null, actions: ['erase'] }),
    eraseRequest: (id) => succeed({ id, erasedAt: hoursFromNow(0) }),
    putMedia: (sha256) => succeed({ sha256, width: 1, height: 1, keptUntil: null }),
  });
}

function answering(backend: FakeBackend): Story {
  return {
    render: ({ code }) =>
      html`<doorstep-request-tracker code=${code} ${answeredBy(backend)}></doorstep-request-tracker>`,
  };
}

const meta: Meta<TrackerArgs> = {
  title: 'Widgets/Request tracker',
  args: { view: requestView(), code: receiptCode, sharedDevice: false },
  render: ({ view, code, sharedDevice }) =>
    html`<doorstep-request-tracker
      code=${code}
      ?shared-device=${sharedDevice}
      ${answeredBy(living(view))}
    ></doorstep-request-tracker>`,
};
export default meta;

type Story = StoryObj<TrackerArgs>;

export const AskForCode: Story = { args: { code: '' } };
export const Loading: Story = answering(new FakeBackend({ getRequestByCode: () => new Promise(() => {}) }));
export const InProgress: Story = {};
export const Received: Story = {
  args: {
    view: requestView({
      status: 'received',
      handler: null,
      center: null,
      promise: {
        respondBy: hoursFromNow(22.5),
        resolveBy: hoursFromNow(70),
        respondedAt: null,
        resolvedAt: null,
        pausedSince: null,
      },
      timeline: requestView().timeline.slice(0, 1),
      escalationFrom: hoursFromNow(22.5),
      supporters: 0,
    }),
  },
};
export const Overdue: Story = { args: { view: overdueView() } };
export const QuestionForYou: Story = { args: { view: questionView() } };
export const AppointmentMade: Story = {
  args: {
    view: requestView({
      status: 'scheduled',
      timeline: [
        ...requestView().timeline,
        timelineEntry({ id: 'e4', status: 'scheduled', until: hoursFromNow(30), text: 'The lift truck comes then.' }),
      ],
    }),
  },
};
export const MoreTimeNeeded: Story = {
  args: {
    view: requestView({
      timeline: [
        ...requestView().timeline,
        timelineEntry({ id: 'e4', kind: 'extension', until: hoursFromNow(54.2), text: 'The part has to be ordered.' }),
      ],
    }),
  },
};
export const Conversation: Story = {
  args: {
    view: requestView({
      timeline: [
        ...requestView().timeline,
        timelineEntry({ id: 'm1', at: hoursFromNow(-6), kind: 'message', text: 'Somebody comes tomorrow morning.' }),
        timelineEntry({
          id: 'm2',
          at: hoursFromNow(-5),
          kind: 'message',
          by: 'holder',
          office: undefined,
          text: 'Thank you. The gate is open from seven.',
        }),
      ],
    }),
  },
};
export const RateTheResult: Story = { args: { view: resolvedView() } };
export const Rated: Story = { args: { view: ratedView() } };
export const AnotherLookAskedFor: Story = {
  args: { view: resolvedView({ status: 'reopenRequested', rating: null, actions: ['message', 'erase'] }) },
};
export const Declined: Story = { args: { view: rejectedView() } };
export const PassedOn: Story = {
  args: {
    view: rejectedView({
      status: 'referred',
      timeline: [
        timelineEntry({
          id: 'e1',
          status: 'referred',
          text: 'The harbour office owns the quay. Its number is 0898 3888 0177.',
        }),
      ],
    }),
  },
};
export const WithASupervisor: Story = { args: { view: escalatedView() } };
export const Withdrawn: Story = {
  args: { view: requestView({ status: 'withdrawn', handler: null, actions: ['erase'] }) },
};
export const BeingChecked: Story = { args: { view: requestView({ status: 'held', actions: ['erase'] }) } };
export const UnknownState: Story = {
  args: {
    view: requestView({
      status: 'awaiting parts' as RequestView['status'],
      timeline: [timelineEntry({ id: 'x', kind: 'work order' as 'status', text: 'WO 118 was opened.' })],
    }),
  },
};
export const SharedDevice: Story = { args: { sharedDevice: true } };
export const WrongCode: Story = answering(
  new FakeBackend({ getRequestByCode: () => fail('not-found', { status: 404 }) }),
);
export const TooManyTries: Story = answering(
  new FakeBackend({
    getRequestByCode: () => fail('too-many-requests', { status: 429, retryAfter: 480, phone: '0898 12345' }),
  }),
);
export const Offline: Story = answering(new FakeBackend({ getRequestByCode: () => fail('offline') }));
