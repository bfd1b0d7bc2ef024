/** How the slider of reasoning goes: none, then by doublings from sixteen tokens. */

export const reasoningAt = (step: number) => (step === 0 ? 0 : 2 ** (step + 3));
export const stepOfReasoning = (tokens: number) => (tokens === 0 ? 0 : Math.max(1, Math.round(Math.log2(tokens)) - 3));
