export { comparisonParams as params } from '../_parts/comparison/skills.ts';
