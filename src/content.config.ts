/** The collections of content/ and of the widgets' cards; each noun's schema has a file of its own. */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { claimTheme } from './site/schemas/claim.ts';
import { definition } from './site/schemas/definition.ts';
import { device } from './site/schemas/device.ts';
import { evidence } from './site/schemas/evidence.ts';
import { glossaryTerm } from './site/schemas/glossary-term.ts';
import { ladderCard, variantCard } from './site/schemas/ladder-card.ts';
import { lesson } from './site/schemas/lesson.ts';
import { model } from './site/schemas/model.ts';
import { step } from './site/schemas/step.ts';
import { textPage } from './site/schemas/text-page.ts';
import { tradeOffAxis, tradeOffCase, tradeOffFamily } from './site/schemas/trade-off.ts';
import { quizOutcome } from './site/schemas/quiz-outcome.ts';
import { quizQuestion } from './site/schemas/quiz-question.ts';
import { widgetCard } from './site/schemas/widget-card.ts';

/** "10-next-token/index.mdx" → "10-next-token"; "10-next-token/index.fr.mdx" → "10-next-token/fr". */
const byFolder = ({ entry }: { entry: string }) =>
  entry.replace(/\/index\.mdx$/, '').replace(/\/index\.(\w+)\.mdx$/, '/$1');

/** "llama-3.1-8b.yaml" → "llama-3.1-8b", dots kept. */
const byFile = ({ entry }: { entry: string }) => entry.replace(/\.yaml$/, '');

/** A folder of content/ in which every YAML file is one entry. */
const yamlFiles = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml', generateId: byFile });

/** A folder of content/ in which every model of ours has a folder with its card. */
const modelCards = (folder: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: '*/card.yaml',
    generateId: ({ entry }) => entry.replace('/card.yaml', ''),
  });

export const collections = {
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '*/index*.mdx', generateId: byFolder }),
    schema: lesson,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/index*.mdx', generateId: byFolder }),
    schema: textPage,
  }),
  widgets: defineCollection({
    loader: glob({ base: './src/widgets', pattern: '*/index.mdx', generateId: byFolder }),
    schema: widgetCard,
  }),
  models: defineCollection({
    loader: yamlFiles('models'),
    schema: model,
  }),
  devices: defineCollection({
    loader: yamlFiles('devices'),
    schema: device,
  }),
  ladder: defineCollection({ loader: modelCards('ladder'), schema: ladderCard }),
  variants: defineCollection({ loader: modelCards('variants'), schema: variantCard }),
  glossary: defineCollection({ loader: glob({ base: './content/glossary', pattern: '*.md' }), schema: glossaryTerm }),
  claims: defineCollection({
    loader: yamlFiles('claims'),
    schema: claimTheme,
  }),
  definitions: defineCollection({
    loader: yamlFiles('definitions'),
    schema: definition,
  }),
  steps: defineCollection({
    loader: yamlFiles('steps'),
    schema: step,
  }),
  evidence: defineCollection({
    loader: yamlFiles('evidence'),
    schema: evidence,
  }),
  tradeOffAxes: defineCollection({
    loader: yamlFiles('trade-offs/axes'),
    schema: tradeOffAxis,
  }),
  tradeOffFamilies: defineCollection({
    loader: yamlFiles('trade-offs/families'),
    schema: tradeOffFamily,
  }),
  tradeOffCases: defineCollection({
    loader: yamlFiles('trade-offs/cases'),
    schema: tradeOffCase,
  }),
  quizQuestions: defineCollection({
    loader: glob({ base: './content/quiz/questions', pattern: '*.yaml' }),
    schema: quizQuestion,
  }),
  quizOutcomes: defineCollection({
    loader: glob({ base: './content/quiz/outcomes', pattern: '*.yaml' }),
    schema: quizOutcome,
  }),
};
