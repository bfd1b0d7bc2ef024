/** The pictures of widgets as they begin, which scripts/pictures.mjs takes, for pages that hand them out. */
import { existsSync, readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';

type Kind = 'png' | 'svg';

const fileOf = (widget: string, kind: Kind) => `content/pictures/${widget}.${kind}`;

/** A path for each widget that has its picture; that of a new widget is taken of the built page. */
export const picturePaths = async (kind: Kind) =>
  (await getCollection('widgets'))
    .filter(({ id }) => existsSync(fileOf(id, kind)))
    .map(({ id }) => ({ params: { widget: id } }));

/** The picture as a file. */
export const pictureFile = (widget: string, kind: Kind) => new Uint8Array(readFileSync(fileOf(widget, kind)));
