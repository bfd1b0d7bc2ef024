/** What models take in and give out, gathered: one row for each combination there is, the commonest first. */

export interface Flow {
  name: string;
  parameters: number;
  reads: string[];
  writes: string[];
  /** Whether its source has been read. */
  sure: boolean;
}

export interface FlowRow {
  reads: string[];
  writes: string[];
  /** The smallest first. */
  models: Flow[];
  unconfirmed: number;
}

const keyOf = ({ reads, writes }: Flow) => [[...reads].sort(), [...writes].sort()].join(' > ');

export function flowRows(flows: readonly Flow[]): FlowRow[] {
  return [...Map.groupBy(flows, (flow) => `${keyOf(flow)}`).values()]
    .map((models) => ({
      reads: models[0].reads,
      writes: models[0].writes,
      models: models.toSorted((a, b) => a.parameters - b.parameters),
      unconfirmed: models.filter(({ sure }) => !sure).length,
    }))
    .sort((a, b) => b.models.length - a.models.length || keyOf(a.models[0]).localeCompare(keyOf(b.models[0])));
}

/** Every kind of input or output that some model has, the commonest first. */
export function kindsOf(flows: readonly Flow[], side: 'reads' | 'writes'): string[] {
  const counts = new Map<string, number>();
  for (const kind of flows.flatMap((flow) => flow[side])) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}
