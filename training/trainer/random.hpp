// A small seeded random source (SplitMix64) that gives the same numbers on every machine.
#pragma once
#include <cstdint>

struct Random {
  uint64_t state;
  explicit Random(uint64_t seed) : state(seed) {}

  uint64_t next() {
    uint64_t z = (state += 0x9E3779B97F4A7C15ull);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
  }

  /// A whole number from 0 to limit - 1.
  uint64_t below(uint64_t limit) { return next() % limit; }

  /// A draw close to the normal distribution (mean 0, variance 1): twelve uniform draws added, so that no library
  /// function with platform-dependent rounding is involved.
  float normal() {
    double total = -6;
    for (int draw = 0; draw < 12; draw++) total += (next() >> 11) * 0x1p-53;
    return static_cast<float>(total);
  }
};
