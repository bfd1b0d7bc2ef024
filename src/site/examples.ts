/** Talks that people can start from: the files in `examples/`, pointed to wherever this site will be. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileAddress } from './language.ts';

/** What an example is for; its file's name says which: "will-it-fit.marp.md". */
export const PROGRAMS = ['reveal', 'slidev', 'marp', 'quarto', 'article', 'moodle'] as const;

export interface Example {
  /** "will-it-fit.marp.md" */
  file: string;
  program: (typeof PROGRAMS)[number];
  title: string;
  text: string;
}

/** Where the files in `examples/` take the site to be. */
export const STAND_IN = 'https://weigh-in.example/';

const FOLDER = 'examples/';

const titleOf = (text: string) =>
  (/^title: (.+)$/m.exec(text) ?? /<title>(.+)<\/title>/.exec(text) ?? /<h3>(.+)<\/h3>/.exec(text))?.[1] ?? '';

/** Every example, in the order of the programs. */
export function examples(): Example[] {
  const found = readdirSync(FOLDER).flatMap((file) => {
    const program = PROGRAMS.find((name) => file.split('.').at(-2) === name);
    if (!program) return [];
    const text = readFileSync(FOLDER + file, 'utf8');
    return [{ file, program, title: titleOf(text), text }];
  });
  return found.toSorted((a, b) => PROGRAMS.indexOf(a.program) - PROGRAMS.indexOf(b.program));
}

/** The address of an example as plain text: to be kept or read, never run on this site. */
export const exampleAddress = (file: string) => fileAddress(`/examples/${file}.txt`);
