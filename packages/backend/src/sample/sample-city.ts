/** The shape of the made-up city that a fresh start shows: everything a real backend would hold, in two languages. */
import type { Actor, RequestKind, QuestionType, RequestStatus, TransitionName } from '@doorstep/contract';

/** One thing said in both languages of the sample. */
export interface Text {
  readonly 'zh-Hans': string;
  readonly en: string;
}
export type SampleLocale = keyof Text;

/** Longitude before latitude, as GeoJSON has it. */
export type Point = readonly [longitude: number, latitude: number];

export interface SampleArea {
  readonly id: string;
  readonly name: Text;
  /** 1 city, 2 district, 3 bay area, 4 community, 5 grid cell. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly levelName: Text;
  readonly parentId: string | null;
  readonly boundary: { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Point[])[] };
  readonly contact?: { readonly name: Text; readonly phone: string };
}

export interface SampleDuty {
  readonly from: string;
  readonly to: string;
  /** A made-up surname with a title, never a full name. */
  readonly name: Text;
  readonly role: Text;
}

export interface SampleCenter {
  readonly id: string;
  /** `service`: one of the 76 service centers; `tourist`: one of the 22 tourist service points. */
  readonly kind: 'service' | 'tourist';
  readonly name: Text;
  /** The grid cell it stands in. */
  readonly areaId: string;
  readonly position: { readonly latitude: number; readonly longitude: number };
  readonly address: Text;
  readonly phones: readonly string[];
  /** Codes; their names are in {@link SampleCity.facilityNames}. */
  readonly facilities: readonly string[];
  readonly languages: readonly string[];
  /** Codes; their names are in {@link SampleCity.accessibilityNames}. */
  readonly accessibility: readonly string[];
  /** OpenStreetMap syntax; `null` where the hours are not known. */
  readonly openingHours: string | null;
  readonly timeZone: string;
  readonly closures: readonly { readonly from: string; readonly to: string; readonly reason: Text }[];
  readonly services: readonly { readonly name: Text; readonly promiseMinutes?: number }[];
  readonly duty: readonly SampleDuty[];
}

export interface SampleQuestion {
  readonly id: string;
  readonly type: QuestionType;
  readonly label: Text;
  readonly help?: Text;
  readonly required: boolean;
  readonly options?: readonly { readonly value: string; readonly label: Text }[];
  readonly showWhen?: { readonly question: string; readonly in: readonly string[] };
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
}

export interface SampleCategory {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly group: Text;
  readonly kind: RequestKind;
  readonly promise: {
    readonly respondWithinHours: number;
    readonly resolveWithinHours: number;
    readonly counting: 'plain' | 'working';
  };
  readonly questions: readonly SampleQuestion[];
  readonly keywords: { readonly 'zh-Hans': readonly string[]; readonly en: readonly string[] };
  readonly location: 'required' | 'optional' | 'none';
  readonly contact: 'required' | 'optional';
  readonly private: boolean;
  readonly nearbyMeters: number;
  readonly definitionVersion: string;
}

/** One entry of a request's history. Those named after a transition obey the table of the contract. */
export interface SampleEvent {
  readonly operation: TransitionName | 'receive' | 'message' | 'rate' | 'escalate' | 'support';
  readonly by: Actor;
  readonly at: string;
  /** Words for the holder: the reason, the question, the result, the message. */
  readonly text?: Text;
  readonly until?: string;
  readonly target?: Text;
  readonly assignee?: string;
  /** Id of the earlier request. */
  readonly duplicateOf?: string;
  readonly outcome?: 'done' | 'explained' | 'notPossible' | 'referred';
  readonly rating?: {
    readonly solved: 'yes' | 'partly' | 'no';
    readonly satisfaction: number | null;
    readonly publish: boolean;
  };
}

export interface SampleRequest {
  readonly id: string;
  /** The receipt code, grouped. Known to everybody because the city is a sample; a real one is stored hashed only. */
  readonly code: string;
  readonly category: string;
  readonly kind: RequestKind;
  readonly centerId: string;
  /** The language in which the resident wrote. */
  readonly locale: SampleLocale;
  readonly description: string;
  /** Redacted words for "others reported this". */
  readonly summary: Text;
  readonly visibility: 'public' | 'private';
  readonly location?: {
    readonly position?: { readonly latitude: number; readonly longitude: number };
    readonly address?: string;
  };
  readonly answers: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly contact?: { readonly name?: string; readonly phone?: string; readonly email?: string };
  readonly escalation?: { readonly counter: string; readonly refused: string };
  readonly supporters: number;
  readonly receivedAt: string;
  /** Where the history ends. */
  readonly status: RequestStatus;
  readonly history: readonly SampleEvent[];
}

export interface SampleNotice {
  readonly id: string;
  readonly kind: 'resolution' | 'clarification' | 'announcement';
  readonly title: Text;
  readonly summary: Text;
  readonly result: Text | null;
  readonly category: string | null;
  readonly centerId: string | null;
  readonly areaId: string | null;
  readonly receivedAt: string | null;
  /** When the first answer was due. */
  readonly respondBy: string | null;
  readonly respondedAt: string | null;
  readonly resolvedAt: string | null;
  readonly outcome: 'done' | 'explained' | 'notPossible' | 'referred' | null;
  /** What the requester answered to "was it solved?"; `null` without an answer. */
  readonly solved: 'yes' | 'partly' | 'no' | null;
  readonly satisfaction: number | null;
  readonly publishedAt: string;
}

export interface SampleClaim {
  readonly id: string;
  readonly units: number;
  readonly state: 'held' | 'active' | 'delivered' | 'accepted' | 'released' | 'expired';
  readonly claimant: Text;
  readonly claimedAt: string;
  /** Until when the lease runs; past for those that ended. */
  readonly leaseUntil: string;
  /** Thanks that were reviewed, with an accepted claim. */
  readonly thanks?: Text;
}

export interface SampleWish {
  readonly id: string;
  readonly title: Text;
  readonly story: Text;
  readonly category: string;
  readonly areaId: string;
  readonly centerId: string;
  readonly neededBy: string | null;
  readonly costBand: 'free' | 'upTo50' | 'upTo200' | 'upTo500' | 'shared';
  readonly madeBy: 'self' | 'family' | 'staff';
  /** `open`, `part` and `full` are derived from `published` and the units that are left. */
  readonly state:
    | 'draft'
    | 'submitted'
    | 'inReview'
    | 'needsChanges'
    | 'rejected'
    | 'published'
    | 'fulfilled'
    | 'withdrawn'
    | 'expired'
    | 'hidden';
  /** Always `total = left + live claims + accepted claims`. */
  readonly units: { readonly total: number; readonly left: number };
  readonly claims: readonly SampleClaim[];
  readonly submittedAt: string;
  readonly publishedAt: string | null;
  readonly expiresAt: string | null;
  /** Why it was sent back, declined or hidden: words for the person who made it. */
  readonly reviewNote?: Text;
}

export interface SampleOpportunity {
  readonly id: string;
  readonly kind: 'produce' | 'job' | 'shift';
  readonly title: Text;
  readonly summary: Text;
  readonly organization: Text;
  readonly area: string;
  readonly centerId: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly quantity?: { readonly total: number; readonly left: number; readonly unit: Text };
  /** Minor units of the currency. */
  readonly price?: { readonly amount: number; readonly currency: string; readonly per: Text };
  /** Minor units of the currency. */
  readonly salary?: {
    readonly from: number;
    readonly to?: number;
    readonly currency: string;
    readonly per: 'hour' | 'day' | 'month';
  };
  readonly contact: string;
}

export interface SampleActivity {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly centerId: string;
  readonly facility?: string;
  readonly from: string;
  readonly to: string;
  readonly capacity: number | null;
  /** How many have signed up; never more than the capacity. */
  readonly taken: number;
  readonly waiting: number;
  readonly cancelled: boolean;
}

export interface SampleCity {
  readonly name: Text;
  /** Said wherever the city appears: that it is made up. */
  readonly mark: Text;
  readonly timeZone: string;
  readonly phone: string;
  readonly locales: readonly SampleLocale[];
  readonly facilityNames: Readonly<Record<string, Text>>;
  readonly accessibilityNames: Readonly<Record<string, Text>>;
  readonly wishCategoryNames: Readonly<Record<string, Text>>;
  readonly areas: readonly SampleArea[];
  readonly centers: readonly SampleCenter[];
  readonly categories: readonly SampleCategory[];
  readonly requests: readonly SampleRequest[];
  readonly notices: readonly SampleNotice[];
  readonly wishes: readonly SampleWish[];
  readonly opportunities: readonly SampleOpportunity[];
  readonly activities: readonly SampleActivity[];
}
