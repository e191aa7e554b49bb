// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Id } from './id.js';
import { QuestionOption } from './question-option.js';

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
