/** A category in all its languages, as it is stored, and in one of them, as it is sent. */
import type { Category } from '@doorstep/contract';
import { inLocale, type Localized } from '../localized.js';

type Question = Category['questions'][number];
type Option = NonNullable<Question['options']>[number];

export interface QuestionDefinition extends Omit<Question, 'label' | 'help' | 'options'> {
  readonly label: Localized;
  readonly help?: Localized;
  readonly options?: readonly (Omit<Option, 'label'> & { readonly label: Localized })[];
}

export interface CategoryDefinition extends Omit<
  Category,
  'name' | 'description' | 'group' | 'questions' | 'keywords'
> {
  readonly name: Localized;
  readonly description: Localized;
  readonly group: Localized;
  readonly questions: readonly QuestionDefinition[];
  readonly keywords?: Readonly<Record<string, readonly string[]>>;
}

export function categoryInLocale(definition: CategoryDefinition, locale: string): Category {
  const { name, description, group, questions, keywords, ...rest } = definition;
  return {
    ...rest,
    name: inLocale(name, locale),
    description: inLocale(description, locale),
    group: inLocale(group, locale),
    questions: questions.map((question) => questionInLocale(question, locale)),
    ...(keywords ? { keywords: [...(keywords[locale] ?? [])] } : {}),
  };
}

function questionInLocale({ label, help, options, ...rest }: QuestionDefinition, locale: string): Question {
  return {
    ...rest,
    label: inLocale(label, locale),
    ...(help ? { help: inLocale(help, locale) } : {}),
    ...(options ? { options: options.map((option) => ({ ...option, label: inLocale(option.label, locale) })) } : {}),
  };
}
