/** How an offer of the sample is written down. Days are counted from today; money is in yuan. */
import { phrase } from '../notices/situation.js';
import type { SampleOpportunity, Text } from '../sample-city.js';

export interface OpportunityPlan {
  readonly kind: SampleOpportunity['kind'];
  readonly center: string;
  readonly title: Text;
  readonly summary: Text;
  readonly organization: Text;
  readonly from: number;
  readonly until: number;
  readonly quantity?: readonly [total: number, left: number, unit: Text];
  readonly price?: readonly [yuan: number, per: Text];
  readonly salary?: readonly [from: number, to: number | undefined, per: 'hour' | 'day' | 'month'];
}

type Offer = readonly [center: string, organization: string, from: number, until: number];

/** So much of a harvest, sold by the cooperative: never by a household's name. */
export function produce(
  [center, organization, from, until]: Offer,
  title: string,
  summary: string,
  [total, left, unit]: readonly [number, number, string],
  yuan: number,
): OpportunityPlan {
  const measure = phrase(unit);
  const told = { title: phrase(title), summary: phrase(summary), organization: phrase(organization) };
  return { kind: 'produce', center, ...told, from, until, quantity: [total, left, measure], price: [yuan, measure] };
}

export function job(
  [center, organization, from, until]: Offer,
  title: string,
  summary: string,
  salary: NonNullable<OpportunityPlan['salary']>,
  openings: number,
): OpportunityPlan {
  const told = { title: phrase(title), summary: phrase(summary), organization: phrase(organization) };
  return {
    kind: 'job',
    center,
    ...told,
    from,
    until,
    salary,
    quantity: [openings, openings, phrase('个岗位 | openings')],
  };
}

/** A shift for volunteers: how many are needed, how many are still missing. */
export function shift(
  [center, organization, from, until]: Offer,
  title: string,
  summary: string,
  [needed, missing]: readonly [number, number],
): OpportunityPlan {
  const told = { title: phrase(title), summary: phrase(summary), organization: phrase(organization) };
  return { kind: 'shift', center, ...told, from, until, quantity: [needed, missing, phrase('人 | people')] };
}
