/** Keeps an outage from being multiplied: each retry costs a token, and only successes earn tokens back. */
export interface Budget {
  take(): boolean
  earn(): void
}

export function createBudget(capacity = 20, earned = 0.2): Budget {
  let tokens = capacity
  return {
    take() {
      if (tokens < 1) return false
      tokens--
      return true
    },
    earn() {
      tokens = Math.min(capacity, tokens + earned)
    },
  }
}
