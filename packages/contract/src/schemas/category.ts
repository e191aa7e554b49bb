/** What a resident can ask for, what is then asked, and what is promised. */
import * as z from 'zod/mini';
import { Id, listOf, Paging } from './common.js';
import { requestKinds } from '../rules/request-kinds.js';

export const RequestKind = z.enum(requestKinds);

export const QuestionType = z.enum(['text', 'longText', 'number', 'date', 'choice', 'choices', 'boolean']);

export const QuestionOption = z.object({ value: z.string(), label: z.string() });

export const Question = z.object({
  id: Id,
  type: QuestionType,
  label: z.string(),
  help: z.optional(z.string()),
  required: z.boolean(),
  /** For `choice` and `choices`. Values are compared as strings, and stored; labels change with the language. */
  options: z.optional(z.array(QuestionOption)),
  /** Asked only when the named, earlier question has one of these values (`true` and `false` for a boolean). */
  showWhen: z.optional(z.object({ question: Id, in: z.array(z.string()) })),
  /** For `number`; for `date` as days from today. */
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  /** For texts, in code points. */
  maxLength: z.optional(z.int()),
});

/** What the city binds itself to. Hours; `working` counts only the hours in which the handling center is open. */
export const Promise = z.object({
  respondWithinHours: z.number(),
  resolveWithinHours: z.number(),
  counting: z.optional(z.enum(['plain', 'working'])),
});

export const Category = z.object({
  id: Id,
  name: z.string(),
  description: z.string(),
  group: z.string(),
  kind: RequestKind,
  promise: Promise,
  questions: z.array(Question),
  /** Everyday words by which people look for it. */
  keywords: z.optional(z.array(z.string())),
  /** Whether a place must be named. Default `optional`. */
  location: z.optional(z.enum(['required', 'optional', 'none'])),
  /** Default `optional`: a request can be anonymous. */
  contact: z.optional(z.enum(['required', 'optional'])),
  /** Never shown to others, redacted or not. */
  private: z.optional(z.boolean()),
  /** How far around a place similar requests are looked for, in metres. Default 250. */
  nearbyMeters: z.optional(z.int()),
  /** Changes whenever the questions do; a draft keeps the version it was written under. */
  definitionVersion: z.optional(z.string()),
});

export const CategoryList = listOf(Category);

export const CategoryQuery = z.object({
  kind: z.optional(RequestKind),
  q: z.optional(z.string().check(z.maxLength(200))),
  ...Paging,
});
