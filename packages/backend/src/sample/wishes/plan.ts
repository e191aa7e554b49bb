/** How a sample wish is written down: the public words only. Nobody in them can be recognised, and no child is singled out. */
import { phrase } from '../notices/situation.js';
import type { SampleClaim, SampleWish, Text } from '../sample-city.js';
import { text } from '../text.js';

export const wishCategoryNames = {
  daily: text('生活小物', 'Everyday things'),
  health: text('健康照护', 'Health and care'),
  company: text('陪伴', 'Company'),
  home: text('居家修缮', 'Repairs at home'),
  learning: text('学习', 'Learning'),
  skills: text('手艺与工作', 'Skills and work'),
  together: text('大家一起', 'For many'),
} as const satisfies Record<string, Text>;

export interface ClaimPlan {
  readonly state: SampleClaim['state'];
  readonly units: number;
  /** Days before now on which it was claimed. */
  readonly days: number;
  readonly thanks?: Text;
}

export interface WishPlan {
  readonly category: keyof typeof wishCategoryNames;
  readonly center: string;
  readonly band: SampleWish['costBand'];
  readonly units: number;
  readonly title: Text;
  readonly story: Text;
  /** Days before now on which it was handed in. */
  readonly days: number;
  readonly state: SampleWish['state'];
  readonly claims: readonly ClaimPlan[];
  readonly madeBy: SampleWish['madeBy'];
  /** Days from now. */
  readonly neededIn?: number;
  readonly note?: Text;
}

type Told = Partial<Pick<WishPlan, 'state' | 'claims' | 'madeBy' | 'neededIn' | 'units'>> & { readonly note?: string };

/** Title and story are `中文 | English`. One unit, published and unclaimed unless said otherwise. */
export function wish(
  place: readonly [category: WishPlan['category'], center: string, band: WishPlan['band'], days: number],
  title: string,
  story: string,
  { note, ...told }: Told = {},
): WishPlan {
  const [category, center, band, days] = place;
  const words = { title: phrase(title), story: phrase(story) };
  const rest = { ...told, ...(note === undefined ? {} : { note: phrase(note) }) };
  return { category, center, band, days, units: 1, state: 'published', claims: [], madeBy: 'self', ...words, ...rest };
}

export function claimed(state: ClaimPlan['state'], units: number, days: number): ClaimPlan {
  return { state, units, days };
}

/** A claim that was accepted as done, with reviewed words of thanks or without. */
export function fulfilled(units: number, days: number, thanks?: string): ClaimPlan {
  return { state: 'accepted', units, days, ...(thanks === undefined ? {} : { thanks: phrase(thanks) }) };
}
