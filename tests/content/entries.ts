/** Reads the entries of content/ and the widgets' cards as files, for the rules that every one of them keeps. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths from the root of the folders and files in `folder`; none when it is not there. */
export function namesIn(folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A Markdown file's front matter and its body. */
export function readEntry(path: string): { data: Record<string, unknown>; body: string } {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(path)) ?? [];
  if (front === undefined) throw new Error(`${path} has no front matter`);
  return { data: parse(front), body };
}

/** Every lesson file, translations included: "content/lessons/10-next-token/index.mdx". */
export const lessonFiles = namesIn('content/lessons').flatMap((folder) =>
  namesIn(`content/lessons/${folder}`)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `content/lessons/${folder}/${file}`),
);

/** Every widget's folder name. */
export const widgets = namesIn('src/widgets').filter((folder) =>
  existsSync(join(root, 'src/widgets', folder, 'index.mdx')),
);

/** Every folder of labels, with the languages in it. */
export const labelFolders = [
  'content/ui',
  'src/widgets/_parts/labels',
  'src/widgets/_parts/lesson/labels',
  'src/widgets/_parts/customise/labels',
  ...widgets.flatMap((name) => [`src/widgets/${name}/labels`, `src/widgets/${name}/parameter-labels`]),
];
