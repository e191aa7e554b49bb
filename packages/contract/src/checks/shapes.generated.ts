// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
/** The shape of every answer of the contract. */
import type * as z from 'zod/mini';
import type * as schemas from '../schemas/index.js';
import type { ShapeOf } from './shape.js';

export const LocaleTag: ShapeOf<z.infer<typeof schemas.LocaleTag>> = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export const WebAddress: ShapeOf<z.infer<typeof schemas.WebAddress>> = /^https?:\/\//i;

export const Discovery: ShapeOf<z.infer<typeof schemas.Discovery>> = {
  doorstep: ['is', '1'],
  name: 'string',
  locales: [LocaleTag],
  timeZone: 'string',
  features: ['string'],
  'sample?': 'boolean',
  'phone?': 'string',
  'privacy?': WebAddress,
};

export const Id: ShapeOf<z.infer<typeof schemas.Id>> = /^[A-Za-z0-9_-]{1,64}$/;

export const Promise: ShapeOf<z.infer<typeof schemas.Promise>> = {
  respondWithinHours: 'number',
  resolveWithinHours: 'number',
  'counting?': 'string',
};

export const QuestionOption: ShapeOf<z.infer<typeof schemas.QuestionOption>> = { value: 'string', label: 'string' };

export const Question: ShapeOf<z.infer<typeof schemas.Question>> = {
  id: Id,
  type: 'string',
  label: 'string',
  'help?': 'string',
  required: 'boolean',
  'options?': [QuestionOption],
  'showWhen?': { question: Id, in: ['string'] },
  'min?': 'number',
  'max?': 'number',
  'maxLength?': 'int',
};

export const Category: ShapeOf<z.infer<typeof schemas.Category>> = {
  id: Id,
  name: 'string',
  description: 'string',
  group: 'string',
  kind: 'string',
  promise: Promise,
  questions: [Question],
  'keywords?': ['string'],
  'location?': 'string',
  'contact?': 'string',
  'private?': 'boolean',
  'nearbyMeters?': 'int',
  'definitionVersion?': 'string',
};

export const CategoryList: ShapeOf<z.infer<typeof schemas.CategoryList>> = {
  items: [Category],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};

export const DateTime: ShapeOf<z.infer<typeof schemas.DateTime>> =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|([+-](?:[01]\d|2[0-3]):[0-5]\d)))$/;

export const RequestReceipt: ShapeOf<z.infer<typeof schemas.RequestReceipt>> = {
  id: Id,
  code: 'string',
  status: 'string',
  promisedBy: ['nullable', DateTime],
};

export const Named: ShapeOf<z.infer<typeof schemas.Named>> = { id: Id, name: 'string' };

export const Position: ShapeOf<z.infer<typeof schemas.Position>> = {
  latitude: ['between', 'number', -90, 90],
  longitude: ['between', 'number', -180, 180],
};

export const PublicRequest: ShapeOf<z.infer<typeof schemas.PublicRequest>> = {
  id: Id,
  category: Named,
  summary: 'string',
  status: 'string',
  receivedAt: DateTime,
  position: ['nullable', Position],
  distance: ['nullable', 'int'],
  supporters: 'int',
};

export const PublicRequestList: ShapeOf<z.infer<typeof schemas.PublicRequestList>> = {
  items: [PublicRequest],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};

export const RequestLocation: ShapeOf<z.infer<typeof schemas.RequestLocation>> = {
  'position?': Position,
  'accuracy?': ['between', 'number', 0, 100000],
  'address?': 'string',
};

export const Photo: ShapeOf<z.infer<typeof schemas.Photo>> = { url: WebAddress, 'width?': 'int', 'height?': 'int' };

export const PromiseState: ShapeOf<z.infer<typeof schemas.PromiseState>> = {
  respondBy: ['nullable', DateTime],
  resolveBy: ['nullable', DateTime],
  respondedAt: ['nullable', DateTime],
  resolvedAt: ['nullable', DateTime],
  pausedSince: ['nullable', DateTime],
};

export const TimelineEntry: ShapeOf<z.infer<typeof schemas.TimelineEntry>> = {
  id: Id,
  at: DateTime,
  kind: 'string',
  by: 'string',
  'office?': 'string',
  'status?': 'string',
  'text?': 'string',
  'photos?': [Photo],
  'until?': DateTime,
};

export const RatingState: ShapeOf<z.infer<typeof schemas.RatingState>> = {
  until: DateTime,
  given: ['nullable', { solved: 'string', satisfaction: ['nullable', 'int'] }],
};

export const EscalationState: ShapeOf<z.infer<typeof schemas.EscalationState>> = {
  level: 'int',
  openedAt: DateTime,
  answerBy: ['nullable', DateTime],
  outcome: ['nullable', 'string'],
  'text?': 'string',
};

export const RequestView: ShapeOf<z.infer<typeof schemas.RequestView>> = {
  id: Id,
  number: 'string',
  kind: 'string',
  category: Named,
  status: 'string',
  'subject?': 'string',
  description: 'string',
  center: ['nullable', Named],
  'location?': RequestLocation,
  answers: [{ id: Id, label: 'string', value: 'string' }],
  photos: [Photo],
  visibility: 'string',
  hasContact: 'boolean',
  receivedAt: DateTime,
  updatedAt: DateTime,
  handler: ['nullable', { office: 'string', 'role?': 'string', 'phone?': 'string' }],
  promise: PromiseState,
  timeline: [TimelineEntry],
  round: 'int',
  'result?': 'string',
  rating: ['nullable', RatingState],
  escalation: ['nullable', EscalationState],
  actions: ['string'],
  'escalationFrom?': DateTime,
  supporters: 'int',
};

export const SupporterReceipt: ShapeOf<z.infer<typeof schemas.SupporterReceipt>> = {
  id: Id,
  code: 'string',
  supporters: 'int',
};

export const ErasureAnswer: ShapeOf<z.infer<typeof schemas.ErasureAnswer>> = { id: Id, erasedAt: DateTime };

export const MediaHash: ShapeOf<z.infer<typeof schemas.MediaHash>> = /^[0-9a-f]{64}$/;

export const MediaAnswer: ShapeOf<z.infer<typeof schemas.MediaAnswer>> = {
  sha256: MediaHash,
  width: 'int',
  height: 'int',
  keptUntil: ['nullable', DateTime],
};

export const Boundary: ShapeOf<z.infer<typeof schemas.Boundary>> = { type: 'string', coordinates: ['any'] };

export const AreaFigures: ShapeOf<z.infer<typeof schemas.AreaFigures>> = {
  centers: ['between', 'int', 0, Infinity],
  openRequests: ['nullable', 'int'],
  satisfactionRate: ['nullable', ['between', 'number', 0, 1]],
};

export const Area: ShapeOf<z.infer<typeof schemas.Area>> = {
  id: Id,
  name: 'string',
  level: ['between', 'int', 1, 9],
  levelName: 'string',
  parentId: ['nullable', Id],
  'boundary?': Boundary,
  'position?': Position,
  'contact?': { 'name?': 'string', 'phone?': 'string' },
  'figures?': AreaFigures,
  'terms?': 'string',
};

export const AreaList: ShapeOf<z.infer<typeof schemas.AreaList>> = {
  items: [Area],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};

export const Day: ShapeOf<z.infer<typeof schemas.Day>> =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/;

export const Closure: ShapeOf<z.infer<typeof schemas.Closure>> = {
  from: Day,
  to: Day,
  'reason?': 'string',
  'openingHours?': 'string',
};

export const Duty: ShapeOf<z.infer<typeof schemas.Duty>> = {
  from: DateTime,
  to: DateTime,
  name: 'string',
  role: 'string',
};

export const Isochrone: ShapeOf<z.infer<typeof schemas.Isochrone>> = {
  minutes: ['between', 'number', 1, 60],
  boundary: Boundary,
};

export const Center: ShapeOf<z.infer<typeof schemas.Center>> = {
  id: Id,
  name: 'string',
  'kind?': 'string',
  areaId: ['nullable', Id],
  position: ['nullable', Position],
  address: ['nullable', 'string'],
  phones: ['string'],
  facilities: ['string'],
  languages: [LocaleTag],
  accessibility: ['string'],
  openingHours: ['nullable', 'string'],
  timeZone: 'string',
  closures: [Closure],
  services: [{ name: 'string', 'promiseMinutes?': 'int' }],
  duty: [Duty],
  'website?': WebAddress,
  'photos?': [Photo],
  'isochrone?': Isochrone,
  'terms?': 'string',
  'distance?': 'int',
};

export const Facet: ShapeOf<z.infer<typeof schemas.Facet>> = { code: 'string', name: 'string', count: 'int' };

export const CenterFacets: ShapeOf<z.infer<typeof schemas.CenterFacets>> = {
  facilities: [Facet],
  accessibility: [Facet],
  languages: [Facet],
};

export const CenterList: ShapeOf<z.infer<typeof schemas.CenterList>> = {
  items: [Center],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
  'facets?': CenterFacets,
};

export const HolidayCalendar: ShapeOf<z.infer<typeof schemas.HolidayCalendar>> = {
  from: Day,
  to: Day,
  holidays: [{ day: Day, kind: 'string', 'name?': 'string' }],
};

export const FoundPlace: ShapeOf<z.infer<typeof schemas.FoundPlace>> = {
  kind: 'string',
  id: ['nullable', Id],
  name: 'string',
  'detail?': 'string',
  position: ['nullable', Position],
};

export const FoundPlaceList: ShapeOf<z.infer<typeof schemas.FoundPlaceList>> = { items: [FoundPlace] };

export const WalkingTimes: ShapeOf<z.infer<typeof schemas.WalkingTimes>> = {
  items: [
    {
      centerId: Id,
      seconds: ['nullable', ['between', 'number', 0, Infinity]],
      metres: ['nullable', ['between', 'number', 0, Infinity]],
    },
  ],
};

export const Notice: ShapeOf<z.infer<typeof schemas.Notice>> = {
  id: Id,
  kind: 'string',
  title: 'string',
  summary: 'string',
  result: ['nullable', 'string'],
  category: ['nullable', Named],
  centerId: ['nullable', Id],
  areaId: ['nullable', Id],
  receivedAt: ['nullable', DateTime],
  respondedAt: ['nullable', DateTime],
  resolvedAt: ['nullable', DateTime],
  outcome: ['nullable', 'string'],
  satisfaction: ['nullable', ['between', 'int', 1, 5]],
  publishedAt: DateTime,
  'solved?': ['nullable', 'string'],
  'promiseKept?': ['nullable', 'boolean'],
  'reopened?': 'boolean',
  'center?': ['nullable', Named],
  'useful?': 'int',
  'revision?': 'int',
};

export const NoticeList: ShapeOf<z.infer<typeof schemas.NoticeList>> = {
  items: [Notice],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};

export const StatisticsPeriod: ShapeOf<z.infer<typeof schemas.StatisticsPeriod>> = {
  from: ['nullable', Day],
  to: ['nullable', Day],
};

export const StatisticsGroup: ShapeOf<z.infer<typeof schemas.StatisticsGroup>> = {
  count: ['nullable', 'int'],
  responseRate: ['nullable', ['between', 'number', 0, 1]],
  responsesDue: ['nullable', 'int'],
  resolutionRate: ['nullable', ['between', 'number', 0, 1]],
  solvedAnswers: ['nullable', 'int'],
  satisfactionRate: ['nullable', ['between', 'number', 0, 1]],
  satisfactionAnswers: ['nullable', 'int'],
  closedByStaffRate: ['nullable', ['between', 'number', 0, 1]],
  resultsDue: ['nullable', 'int'],
  closedByStaff: ['nullable', 'int'],
  confirmedByResident: ['nullable', 'int'],
  answerRate: ['nullable', ['between', 'number', 0, 1]],
  reopenRate: ['nullable', ['between', 'number', 0, 1]],
  medianHoursToRespond: ['nullable', 'number'],
  p90HoursToRespond: ['nullable', 'number'],
  medianHoursToResolve: ['nullable', 'number'],
  p90HoursToResolve: ['nullable', 'number'],
  stillOpen: ['nullable', 'int'],
  id: 'string',
  name: 'string',
};

export const NoticeStatistics: ShapeOf<z.infer<typeof schemas.NoticeStatistics>> = {
  count: ['nullable', 'int'],
  responseRate: ['nullable', ['between', 'number', 0, 1]],
  responsesDue: ['nullable', 'int'],
  resolutionRate: ['nullable', ['between', 'number', 0, 1]],
  solvedAnswers: ['nullable', 'int'],
  satisfactionRate: ['nullable', ['between', 'number', 0, 1]],
  satisfactionAnswers: ['nullable', 'int'],
  closedByStaffRate: ['nullable', ['between', 'number', 0, 1]],
  resultsDue: ['nullable', 'int'],
  closedByStaff: ['nullable', 'int'],
  confirmedByResident: ['nullable', 'int'],
  answerRate: ['nullable', ['between', 'number', 0, 1]],
  reopenRate: ['nullable', ['between', 'number', 0, 1]],
  medianHoursToRespond: ['nullable', 'number'],
  p90HoursToRespond: ['nullable', 'number'],
  medianHoursToResolve: ['nullable', 'number'],
  p90HoursToResolve: ['nullable', 'number'],
  stillOpen: ['nullable', 'int'],
  period: StatisticsPeriod,
  previous: [
    'nullable',
    {
      count: ['nullable', 'int'],
      responseRate: ['nullable', ['between', 'number', 0, 1]],
      responsesDue: ['nullable', 'int'],
      resolutionRate: ['nullable', ['between', 'number', 0, 1]],
      solvedAnswers: ['nullable', 'int'],
      satisfactionRate: ['nullable', ['between', 'number', 0, 1]],
      satisfactionAnswers: ['nullable', 'int'],
      closedByStaffRate: ['nullable', ['between', 'number', 0, 1]],
      resultsDue: ['nullable', 'int'],
      closedByStaff: ['nullable', 'int'],
      confirmedByResident: ['nullable', 'int'],
      answerRate: ['nullable', ['between', 'number', 0, 1]],
      reopenRate: ['nullable', ['between', 'number', 0, 1]],
      medianHoursToRespond: ['nullable', 'number'],
      p90HoursToRespond: ['nullable', 'number'],
      medianHoursToResolve: ['nullable', 'number'],
      p90HoursToResolve: ['nullable', 'number'],
      stillOpen: ['nullable', 'int'],
      period: StatisticsPeriod,
    },
  ],
  groupBy: ['nullable', 'string'],
  groups: [StatisticsGroup],
  hiddenGroups: 'int',
  smallestGroup: 'int',
};

export const UsefulAnswer: ShapeOf<z.infer<typeof schemas.UsefulAnswer>> = { id: Id, useful: 'int' };

export const ConsentAnswer: ShapeOf<z.infer<typeof schemas.ConsentAnswer>> = {
  id: Id,
  visibility: 'string',
  hidden: [Id],
};

export const Wish: ShapeOf<z.infer<typeof schemas.Wish>> = {
  id: Id,
  title: 'string',
  story: 'string',
  category: 'string',
  areaId: ['nullable', Id],
  centerId: ['nullable', Id],
  neededBy: ['nullable', DateTime],
  costBand: 'string',
  units: { total: ['between', 'int', 1, Infinity], left: ['between', 'int', 0, Infinity] },
  state: 'string',
  publishedAt: DateTime,
};

export const WishList: ShapeOf<z.infer<typeof schemas.WishList>> = {
  items: [Wish],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};

export const ClaimReceipt: ShapeOf<z.infer<typeof schemas.ClaimReceipt>> = {
  id: Id,
  code: 'string',
  expiresAt: DateTime,
  handOver: 'string',
};

export const Opportunity: ShapeOf<z.infer<typeof schemas.Opportunity>> = {
  id: Id,
  kind: 'string',
  title: 'string',
  summary: 'string',
  organization: 'string',
  area: ['nullable', Id],
  validFrom: DateTime,
  validUntil: DateTime,
  'quantity?': { total: 'number', left: 'number', unit: 'string' },
  'price?': { amount: 'int', currency: 'string', per: 'string' },
  'salary?': { from: 'int', 'to?': 'int', currency: 'string', per: 'string' },
  contact: 'string',
  'image?': WebAddress,
};

export const OpportunityList: ShapeOf<z.infer<typeof schemas.OpportunityList>> = {
  items: [Opportunity],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};

export const Activity: ShapeOf<z.infer<typeof schemas.Activity>> = {
  id: Id,
  title: 'string',
  summary: 'string',
  centerId: Id,
  'facility?': 'string',
  from: DateTime,
  to: DateTime,
  capacity: ['nullable', 'int'],
  left: ['nullable', 'int'],
  'cancelled?': 'boolean',
};

export const ActivityList: ShapeOf<z.infer<typeof schemas.ActivityList>> = {
  items: [Activity],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};

export const StaffQueueItem: ShapeOf<z.infer<typeof schemas.StaffQueueItem>> = {
  id: Id,
  number: 'string',
  kind: 'string',
  category: Named,
  status: 'string',
  excerpt: 'string',
  center: ['nullable', Named],
  assignee: ['nullable', 'string'],
  receivedAt: DateTime,
  respondBy: ['nullable', DateTime],
  resolveBy: ['nullable', DateTime],
  overdue: 'boolean',
  escalated: 'boolean',
  revision: 'int',
};

export const StaffQueue: ShapeOf<z.infer<typeof schemas.StaffQueue>> = {
  items: [StaffQueueItem],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};

export const Contact: ShapeOf<z.infer<typeof schemas.Contact>> = {
  'name?': 'string',
  'phone?': 'string',
  'email?': 'string',
};

export const StaffRequestView: ShapeOf<z.infer<typeof schemas.StaffRequestView>> = {
  id: Id,
  number: 'string',
  kind: 'string',
  category: Named,
  status: 'string',
  'subject?': 'string',
  description: 'string',
  center: ['nullable', Named],
  'location?': RequestLocation,
  answers: [{ id: Id, label: 'string', value: 'string' }],
  photos: [Photo],
  visibility: 'string',
  hasContact: 'boolean',
  receivedAt: DateTime,
  updatedAt: DateTime,
  handler: ['nullable', { office: 'string', 'role?': 'string', 'phone?': 'string' }],
  promise: PromiseState,
  timeline: [TimelineEntry],
  round: 'int',
  'result?': 'string',
  rating: ['nullable', RatingState],
  escalation: ['nullable', EscalationState],
  actions: ['string'],
  'escalationFrom?': DateTime,
  supporters: 'int',
  revision: 'int',
  assignee: ['nullable', 'string'],
  'contact?': ['nullable', Contact],
  internalNotes: [{ at: DateTime, by: 'string', text: 'string' }],
  'privateResult?': 'string',
  operations: ['string'],
};

export const NoticeWords: ShapeOf<z.infer<typeof schemas.NoticeWords>> = {
  title: 'string',
  summary: 'string',
  'result?': ['nullable', 'string'],
};

export const NoticeWordsByLocale: ShapeOf<z.infer<typeof schemas.NoticeWordsByLocale>> = ['record', NoticeWords];

export const NoticeMark: ShapeOf<z.infer<typeof schemas.NoticeMark>> = {
  locale: LocaleTag,
  field: 'string',
  kind: 'string',
  start: 'int',
  end: 'int',
  text: 'string',
};

export const NoticeDraft: ShapeOf<z.infer<typeof schemas.NoticeDraft>> = {
  id: Id,
  kind: 'string',
  state: 'string',
  requestId: ['nullable', Id],
  requestNumber: ['nullable', 'string'],
  words: NoticeWordsByLocale,
  category: ['nullable', Named],
  center: ['nullable', Named],
  areaId: ['nullable', Id],
  outcome: ['nullable', 'string'],
  marks: [NoticeMark],
  suggestion: ['nullable', { summary: 'string', result: 'string' }],
  author: 'string',
  reviewer: ['nullable', 'string'],
  reason: ['nullable', 'string'],
  createdAt: DateTime,
  updatedAt: DateTime,
  publishedAt: ['nullable', DateTime],
  revision: 'int',
  actions: ['string'],
};

export const NoticeDraftList: ShapeOf<z.infer<typeof schemas.NoticeDraftList>> = {
  items: [NoticeDraft],
  nextCursor: ['nullable', 'string'],
  total: ['between', 'int', 0, Infinity],
};

export const InputError: ShapeOf<z.infer<typeof schemas.InputError>> = {
  path: 'string',
  code: 'string',
  message: 'string',
};

export const Problem: ShapeOf<z.infer<typeof schemas.Problem>> = {
  type: 'string',
  title: 'string',
  status: ['between', 'int', 400, 599],
  code: 'string',
  'detail?': 'string',
  'errors?': [InputError],
  'retryAfter?': 'number',
  'phone?': 'string',
  'allowed?': ['string'],
};

export const ChangeEvent: ShapeOf<z.infer<typeof schemas.ChangeEvent>> = {
  subject: 'string',
  id: Id,
  revision: 'int',
  change: 'string',
  at: DateTime,
};
