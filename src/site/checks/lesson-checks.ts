/** Reads the checks of a lesson from its own text, by the parser that the build uses: a lesson is their only source. */
import { parseExpressionAt, type Expression } from 'acorn';
import Slugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Check, CheckAnswer } from '../../core/checks/check.ts';

type Tree = { type: string; name?: string | null; value?: unknown; children?: Tree[]; attributes?: Attribute[] };
interface Attribute {
  name?: string;
  value?: string | null | { value: string };
}

/** The value of a literal: of arrays, objects, texts, numbers and truth values. @throws {Error} for anything computed */
function literalValue(node: Expression): unknown {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  if (node.type === 'ArrayExpression') return node.elements.map((element) => literalValue(element as Expression));
  if (node.type === 'ObjectExpression') {
    return Object.fromEntries(
      node.properties.map((property) => {
        if (property.type !== 'Property' || property.key.type !== 'Identifier')
          throw new Error('a plain name expected');
        return [property.key.name, literalValue(property.value as Expression)];
      }),
    );
  }
  throw new Error(`a check is written in plain texts, without ${node.type}`);
}

const everyNode = (node: Tree): Tree[] => [node, ...(node.children ?? []).flatMap(everyNode)];

const textOf = (node: Tree): string =>
  typeof node.value === 'string' ? node.value : (node.children ?? []).map(textOf).join('');

function toCheck({ attributes = [] }: Tree): Check {
  const plain = (name: string) => {
    const value = attributes.find((attribute) => attribute.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const answers = attributes.find(({ name }) => name === 'answers')?.value;
  const question = plain('question');
  if (!question || !answers || typeof answers === 'string') throw new Error('A check has a question and its answers');
  return {
    question,
    answers: literalValue(parseExpressionAt(answers.value, 0, { ecmaVersion: 'latest' })) as CheckAnswer[],
    again: plain('again'),
  };
}

/** A lesson's checks in their order, and the anchors of its sections. `body` is MDX, without its front matter or with it. */
export function readLesson(body: string): { checks: Check[]; anchors: string[] } {
  const slugger = new Slugger();
  const nodes = everyNode(mdxToMdast(body) as MdastNode as Tree);
  return {
    checks: nodes.filter(({ name }) => name === 'Check').map(toCheck),
    anchors: nodes.filter(({ type }) => type === 'heading').map((heading) => slugger.slug(textOf(heading))),
  };
}
