/** The learning rates that were tried for a model of the ladder, as training/sweep.ts wrote them down. */

export interface TriedRate {
  /** Of the matrices inside the layers, and of the embedding. */
  matrix: number;
  embedding: number;
  /** Read in the short run. */
  tokens: number;
  /** On held-out documents, in bits a counted token. */
  bits: number;
}

const files = import.meta.glob<string>('../../content/ladder/*/rates.csv', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What was tried for the model, from the lowest rate to the highest; empty where nothing was. */
export function triedRates(id: string): TriedRate[] {
  const csv = files[`../../content/ladder/${id}/rates.csv`];
  return csv === undefined ? [] : readRates(csv);
}

/** Reads rates.csv. Throws when a column is missing. */
export function readRates(csv: string): TriedRate[] {
  const [header, ...lines] = csv.trim().split('\n');
  const names = header.split(',');
  const [matrix, embedding, tokens, validation] = ['matrix_rate', 'embedding_rate', 'tokens', 'validation'].map(
    (name) => {
      const index = names.indexOf(name);
      if (index < 0) throw new Error(`No ${name} among ${header}`);
      return index;
    },
  );
  return lines
    .map((line) => line.split(',').map(Number))
    .map((row) => ({
      matrix: row[matrix],
      embedding: row[embedding],
      tokens: row[tokens],
      bits: row[validation] / Math.LN2,
    }))
    .sort((a, b) => a.matrix - b.matrix);
}
