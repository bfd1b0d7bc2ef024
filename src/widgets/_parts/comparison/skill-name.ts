/** What a skill is called: its domain, its level and, where both ways are measured, whether it is done at once or in steps. */
import type { Skill } from '../../../core/experiments/examine.ts';
import { WORKED_OUT } from '../../../core/experiments/skills.ts';
import { message, type Message } from '../../../core/message.ts';
import type english from './labels/en.json';

/** Throws for a skill that the labels do not name. */
export function skillName({ domain, format }: Skill, labels: typeof english, language: string): string {
  const plain: Record<string, string> = labels.skills;
  const counted: Record<string, Message> = labels.counted;
  const [, kind, count] = /^(.*\D)(\d)$/.exec(domain) ?? [];
  const name = counted[kind] ? message(counted[kind], { count: Number(count) }, language) : plain[domain];
  if (!name) throw new Error(`The skill ${domain} has no name`);
  if (!WORKED_OUT.includes(domain) || format === 'text') return name;
  return message(labels.ways[format], { skill: name });
}
