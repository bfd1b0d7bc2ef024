/** Opens a model of the ladder outside a browser, with the code and the kernels that a page uses. */
import type { Sampling } from '../src/core/transformer/sample.ts';
import type { Piece } from '../src/core/world/document.ts';
import type {
  Head,
  Insight,
  ReadResult,
  RunResult,
  Step,
  TracedText,
  Trials,
} from '../src/widgets/_parts/model/client.ts';
import { unpackInsight, unpackTrials } from '../src/widgets/_parts/model/insight.ts';
import type { ModelReply } from '../src/widgets/_parts/model/messages.ts';
import type { Workplace } from '../src/widgets/_parts/model/host.ts';
import { readPrompt } from '../src/widgets/_parts/model/read.ts';
import { runModel } from '../src/widgets/_parts/model/run.ts';
import { unpackCandidates, unpackSteps } from '../src/widgets/_parts/model/steps.ts';
import { traceText } from '../src/widgets/_parts/model/trace.ts';
import { tryHeads } from '../src/widgets/_parts/model/try-heads.ts';
import { openAnswerer } from './answerer.ts';
import { readWeights } from './ladder.ts';

export interface OpenModel {
  read(pieces: Piece[], continuation?: number[]): Promise<ReadResult>;
  run(pieces: Piece[], sampling: Sampling, options: { limit: number }): Promise<RunResult>;
  trace(source: { pieces: Piece[] } | TracedText, limit: number, silenced?: Head[]): Promise<Insight>;
  tryHeads(text: TracedText): Promise<Trials>;
}

/** The model in content/ladder/<id>. */
export async function openModel(id: string): Promise<OpenModel> {
  const { model, tokenizer } = await openAnswerer(readWeights(id));
  const texts = Array.from({ length: model.config.vocabulary }, (_, token) => tokenizer.text(token));

  /** What a task replies, all at once: nobody else waits for a turn here. */
  async function replies(perform: (workplace: Workplace) => Promise<void>): Promise<ModelReply[]> {
    const all: ModelReply[] = [];
    await perform({
      model,
      tokenizer,
      reply: (one) => void all.push(one),
      sliceIsOver: () => false,
      breathe: async () => true,
    });
    return all;
  }
  const stepsOf = (all: ModelReply[]): Step[] =>
    all.flatMap((reply) => (reply.kind === 'steps' ? unpackSteps(reply.steps, texts) : []));

  return {
    async read(pieces, continuation = []) {
      const all = await replies((place) => readPrompt({ kind: 'read', request: 0, pieces, continuation }, place));
      const last = all.at(-1);
      if (last?.kind !== 'outlook') throw new Error(`A reading ended in ${last?.kind}`);
      const { ids, probabilities, entropy, truncated } = last.outlook;
      return { prompt: stepsOf(all), next: unpackCandidates(ids, probabilities, texts), entropy, truncated };
    },
    async run(pieces, sampling, { limit }) {
      const task = { kind: 'run', request: 0, pieces, continuation: [], sampling, limit } as const;
      const all = await replies((place) => runModel({ ...task, continuation: [] }, place, false));
      const last = all.at(-1);
      if (last?.kind !== 'finished') throw new Error(`A run ended in ${last?.kind}`);
      return { steps: stepsOf(all), ...last.end };
    },
    async trace(source, limit, silenced = []) {
      const task = { kind: 'trace', request: 0, source, silenced, limit } as const;
      const last = (await replies((place) => traceText(task, place))).at(-1);
      if (last?.kind !== 'insight') throw new Error(`A trace ended in ${last?.kind}`);
      return unpackInsight(last.insight, texts);
    },
    async tryHeads(text) {
      const last = (await replies((place) => tryHeads({ kind: 'try-heads', request: 0, text }, place))).at(-1);
      if (last?.kind !== 'trials') throw new Error(`A trial of heads ended in ${last?.kind}`);
      return unpackTrials(last.trials);
    },
  };
}
