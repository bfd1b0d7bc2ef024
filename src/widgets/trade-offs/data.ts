/** The axes, families and cases of content/trade-offs with the works they rest on. Runs at build only. */
import { parse } from 'yaml';
import {
  AXES,
  type Axis,
  type Grounds,
  type Kind,
  type Length,
  type Needs,
  type Scale,
  type Size,
} from '../../core/trade-off.ts';
import { modelCards } from '../parameter-scale/cards.ts';

export interface Work {
  title: string;
  url: string;
  status: 'confirmed' | 'unconfirmed';
}

export interface AxisCard extends Scale {
  id: Axis;
  measure: 'operations' | 'seconds' | 'points' | 'parameters' | 'place';
  claims: string[];
}

export interface Position extends Grounds {
  reason: string;
  /** The lesson whose experiment measures it. */
  measured?: string;
  /** Places in the list of works. */
  works: number[];
}

export interface Family {
  id: string;
  mark: 'small' | 'large' | 'disputed';
  sizes: Size[];
  positions: Record<Axis, Position>;
}

export interface Case {
  id: string;
  length: Length;
  kind: Kind;
  needs: Needs;
}

export interface TradeOffs {
  axes: AxisCard[];
  families: Family[];
  cases: Case[];
  works: Work[];
}

type Files = Record<string, string>;
const axisFiles = import.meta.glob<string>('../../../content/trade-offs/axes/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const familyFiles = import.meta.glob<string>('../../../content/trade-offs/families/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const caseFiles = import.meta.glob<string>('../../../content/trade-offs/cases/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const evidence = import.meta.glob<string>('../../../content/evidence/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The entries of a folder in the order of their numbers, which are no part of their ids. */
const entriesOf = <Entry>(files: Files): (Entry & { id: string })[] =>
  Object.entries(files)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([path, text]) => ({ ...(parse(text) as Entry), id: path.replace(/^.*\/\d+-|\.yaml$/g, '') }));

function sizeOf(id: string): Size {
  const found = modelCards().find((card) => card.id === id);
  const parameters = found?.parameters.value;
  if (typeof parameters !== 'number') throw new Error(`No model of known size is called ${id}`);
  return { parameters, active: found?.active?.value ?? parameters };
}

/** Numbers works as they come, so that each is handed to the page once. */
function workList() {
  const works: Work[] = [];
  const names: string[] = [];
  const refer = (name: string) => {
    if (!names.includes(name)) {
      const text = evidence[`../../../content/evidence/${name}.yaml`];
      if (!text) throw new Error(`There is no work ${name} in content/evidence`);
      const { title, url, status } = parse(text) as Work;
      names.push(name);
      works.push({ title, url, status });
    }
    return names.indexOf(name);
  };
  return { works, refer };
}

type PositionFile = Grounds & { reason: string; measured?: string; evidence: string[] };
interface FamilyFile {
  mark: Family['mark'];
  models: string[];
  positions: Record<Axis, PositionFile>;
}

/** Everything the picture shows. */
export function tradeOffs(): TradeOffs {
  const { works, refer } = workList();
  const families = entriesOf<FamilyFile>(familyFiles).map(({ id, mark, models, positions }) => ({
    id,
    mark,
    sizes: models.map(sizeOf),
    positions: Object.fromEntries(
      AXES.map((axis) => {
        const { evidence: names, ...position } = positions[axis];
        return [axis, { ...position, works: names.map(refer) }];
      }),
    ) as Record<Axis, Position>,
  }));
  const axes = entriesOf<Omit<AxisCard, 'id'>>(axisFiles).map(({ id, measure, better, bounds, claims }) => ({
    ...{ id: id as Axis, measure, better, bounds, claims },
  }));
  return { axes, families, cases: entriesOf<Omit<Case, 'id'>>(caseFiles), works };
}
