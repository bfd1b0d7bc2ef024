/** What an experiment needs on the reader's device besides the models. Loaded when it is run, never with the page. */
import { examine } from '../../../core/experiments/examine.ts';
import { makeTown } from '../../../core/world/town.ts';

export const tools = { examine, makeTown };
export type Tools = typeof tools;
