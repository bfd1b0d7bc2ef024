/** The models and devices that the quiz can name, and how they come to the page: one file, fetched after the result. */
import type { Machine, StockModel } from '../../core/quiz/candidates.ts';
import type { Needs } from '../../core/quiz/quiz.ts';
import type { Settings } from '../../core/quiz/settings.ts';

export interface StockDevice extends Machine {
  id: string;
}

export interface QuizStock {
  models: StockModel[];
  devices: StockDevice[];
}

/** Fetches the stock. @throws {Error} when it does not come whole. Browser only. */
export async function fetchStock(address: string): Promise<QuizStock> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as QuizStock;
}

/** The machine that is set, else the one that stands for the answers; undefined where neither says. */
export function machineOf(
  { devices }: QuizStock,
  { own, device }: Settings,
  needs: Needs,
  name: string,
): Machine | undefined {
  if (own) return { name, memory: own.memory, ...(own.bandwidth > 0 && { bandwidth: own.bandwidth }) };
  return devices.find(({ id }) => id === (device ?? needs.device));
}
