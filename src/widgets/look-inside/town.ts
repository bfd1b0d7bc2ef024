/** Whether the made-up town knows that an answer is right. */
import { judge, type Verdict } from '../../core/world/judge.ts';
import { makeTown } from '../../core/world/town.ts';

export type Judge = (prompt: string, output: string) => Verdict | null;

const town = makeTown();

export const judgeAnswer: Judge = (prompt, output) => judge(town, prompt, output);
