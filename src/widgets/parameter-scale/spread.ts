/** Moves points along a line apart until each has room, keeping their order and as near to their place as can be. */

/**
 * Places for `wanted` (sorted, in pixels), at least `gap` apart and within `low` and `high` where they all fit.
 * Neighbours that collide are pushed as one block to the mean of where they wanted to be.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  type Block = { start: number; sum: number; count: number };
  const place = ({ sum, count }: Block) => {
    const length = (count - 1) * gap;
    return Math.max(low, Math.min(sum / count - length / 2, high - length));
  };
  const blocks: Block[] = [];
  for (const point of wanted) {
    let block: Block = { start: 0, sum: point, count: 1 };
    block.start = place(block);
    let before = blocks.at(-1);
    while (before && before.start + before.count * gap > block.start) {
      blocks.pop();
      block = { start: 0, sum: before.sum + block.sum, count: before.count + block.count };
      block.start = place(block);
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ start, count }) => Array.from({ length: count }, (_, index) => start + index * gap));
}
