/** What somebody at the counter says, as staff write it down, and what is still missing of it. */
import type { ConsentForm, ConsentKind, CostBand, StaffWishDraft, WishMaker } from '@doorstep/contract';
import { hasVisibleCharacter } from '@doorstep/contract';

export interface Visitor {
  readonly madeBy: WishMaker;
  readonly forMinor: 'yes' | 'no';
  readonly title: string;
  readonly story: string;
  readonly category: string;
  readonly center: string;
  readonly units: string;
  readonly costBand: CostBand;
  /** As a date field has it. */
  readonly neededBy: string;
  readonly name: string;
  readonly contact: string;
  readonly address: string;
  readonly consent: 'yes' | 'no';
  readonly consentKind: ConsentKind;
  readonly consentForm: ConsentForm;
  readonly consentBy: string;
}

export const noVisitor: Visitor = {
  madeBy: 'self',
  forMinor: 'no',
  title: '',
  story: '',
  category: '',
  center: '',
  units: '1',
  costBand: 'upTo50',
  neededBy: '',
  name: '',
  contact: '',
  address: '',
  consent: 'no',
  consentKind: 'person',
  consentForm: 'written',
  consentBy: '',
};

export type CounterFault = 'fault_missing' | 'faultChoose' | 'faultUnits' | 'faultConsent';

export interface CounterError {
  readonly fieldId: string;
  readonly label: CounterLabel;
  readonly fault: CounterFault;
}

type CounterLabel =
  'counterTitle' | 'counterStory' | 'category' | 'center' | 'howMany' | 'counterName' | 'counterContact' | 'consents';

/** In the order of the form. */
export function counterFaults(visitor: Visitor): CounterError[] {
  const written = (value: string) => hasVisibleCharacter(value);
  const units = Number(visitor.units);
  const rules: readonly (readonly [string, CounterLabel, boolean, CounterFault])[] = [
    ['counter-title', 'counterTitle', written(visitor.title), 'fault_missing'],
    ['counter-story', 'counterStory', written(visitor.story), 'fault_missing'],
    ['counter-category', 'category', visitor.category !== '', 'faultChoose'],
    ['counter-center', 'center', visitor.center !== '', 'faultChoose'],
    ['counter-units', 'howMany', Number.isInteger(units) && units >= 1 && units <= 200, 'faultUnits'],
    ['counter-name', 'counterName', written(visitor.name), 'fault_missing'],
    ['counter-contact', 'counterContact', written(visitor.contact), 'fault_missing'],
    ['counter-consent', 'consents', visitor.consent === 'yes', 'faultConsent'],
  ];
  return rules.filter(([, , right]) => !right).map(([fieldId, label, , fault]) => ({ fieldId, label, fault }));
}

export function counterDraft(visitor: Visitor, locale: string): StaffWishDraft {
  const { madeBy, forMinor, title, story, category, center, units, costBand, neededBy, name, contact, address } =
    visitor;
  const reach = contact.includes('@') ? { email: contact.trim() } : { phone: contact.trim() };
  const { consentKind: kind, consentForm: form, consentBy } = visitor;
  return {
    title: title.trim(),
    story: story.trim(),
    category,
    center,
    madeBy,
    contact: { name: name.trim(), ...reach },
    ...(address.trim() === '' ? {} : { address: address.trim() }),
    units: Number(units),
    costBand,
    ...(neededBy === '' ? {} : { neededBy: new Date(`${neededBy}T18:00:00`).toISOString() }),
    ...(forMinor === 'yes' ? { forMinor: true } : {}),
    consent: true,
    locale,
    agreement: { kind, form, givenBy: consentBy.trim() || name.trim() },
  };
}
