/** The center locator in every state that a resident can meet. */
import type { Center } from '@doorstep/contract';
import '@doorstep/center-locator/define';
import { answeredBy, centerFixture, centerFixtures, fail, FakeBackend, placesBackend } from '@doorstep/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface LocatorArgs {
  readonly backend: FakeBackend;
  readonly center?: string;
  readonly facility?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly map: 'auto' | 'none';
}

const many: readonly Center[] = Array.from({ length: 300 }, (_, index) =>
  centerFixture({
    id: `c${index}`,
    name: `Center ${index + 1}`,
    areaId: index % 2 ? 'west' : 'east-1',
    position: { latitude: 18.2 + (index % 17) / 170, longitude: 109.4 + ((index * 7) % 300) / 1000 },
    openingHours: ['Mo-Fr 08:30-12:00,14:30-17:30', '24/7', 'Mo-Su 17:30-02:00', null][index % 4] ?? null,
  }),
);

const meta: Meta<LocatorArgs> = {
  title: 'Center locator',
  component: 'doorstep-center-locator',
  args: { backend: placesBackend(), map: 'auto' },
  render: ({ backend, center, facility, latitude, longitude, map }) =>
    html`<doorstep-center-locator
      center=${center ?? nothing}
      facility=${facility ?? nothing}
      latitude=${latitude ?? nothing}
      longitude=${longitude ?? nothing}
      map=${map}
      ${answeredBy(backend)}
    ></doorstep-center-locator>`,
};
export default meta;
type Story = StoryObj<LocatorArgs>;

export const List: Story = {};
export const NearSomebody: Story = { args: { latitude: 18.221, longitude: 109.661 } };
export const WithoutMap: Story = { args: { map: 'none' } };
export const ManyCenters: Story = { args: { backend: placesBackend({}, many) } };
export const OneCenter: Story = { args: { center: 'moonbay' } };
export const HoursNotKnown: Story = { args: { center: 'west' } };
export const OnlyWithAFacility: Story = { args: { facility: 'canteen' } };
export const NothingFits: Story = { args: { facility: 'swimming-pool' } };
export const NoCentersYet: Story = { args: { backend: placesBackend({}, centerFixtures.slice(0, 0)) } };
export const Failed: Story = {
  args: { backend: placesBackend({ listCenters: () => fail('internal-error', { status: 500, phone: '12345' }) }) },
};
export const Offline: Story = { args: { backend: placesBackend({ listCenters: () => fail('offline') }) } };
export const Loading: Story = {
  args: { backend: new FakeBackend({ listCenters: () => new Promise(() => undefined) }) },
};
