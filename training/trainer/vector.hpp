// Eight floats at a time: the one vector type of the trainer, its loads and stores, and the exponential.
#pragma once
#include <cstdint>
#include <cstring>

constexpr int lanes = 8;
typedef float Vector __attribute__((vector_size(4 * lanes)));
typedef int32_t IntegerVector __attribute__((vector_size(4 * lanes)));

inline Vector load(const float* from) {
  Vector value;
  memcpy(&value, from, sizeof value);
  return value;
}

inline void store(float* to, Vector value) { memcpy(to, &value, sizeof value); }

inline Vector fill(float x) { return Vector{x, x, x, x, x, x, x, x}; }

/// The sum of the lanes, always added in the same order (pairs, then pairs of pairs).
inline float sum(Vector v) { return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7])); }

inline Vector larger(Vector a, Vector b) { return a > b ? a : b; }

inline float largest(Vector v) {
  float result = v[0];
  for (int lane = 1; lane < lanes; lane++) result = v[lane] > result ? v[lane] : result;
  return result;
}

/// e to the power x, within 2 units in the last place; exactly 0 below -87, and x is capped at 88.
/// Splits x = n ln 2 + rest, takes a polynomial of the rest (Cephes' expf) and puts n into the exponent bits.
inline Vector exponential(Vector x) {
  const Vector log2_of_e = fill(1.44269504088896341f), ln2_high = fill(0.693359375f), ln2_low = fill(-2.12194440e-4f);
  const Vector round_by_adding = fill(12582912.0f);  // 1.5 * 2^23: the fraction falls off the end of the mantissa
  const IntegerVector vanishes = x < fill(-87.0f);
  x = x > fill(88.0f) ? fill(88.0f) : (vanishes ? fill(-87.0f) : x);
  const Vector shifted = x * log2_of_e + round_by_adding;
  const Vector whole = shifted - round_by_adding;
  const Vector rest = (x - whole * ln2_high) - whole * ln2_low;
  Vector series = fill(1.9875691500e-4f);
  series = series * rest + fill(1.3981999507e-3f);
  series = series * rest + fill(8.3334519073e-3f);
  series = series * rest + fill(4.1665795894e-2f);
  series = series * rest + fill(1.6666665459e-1f);
  series = series * rest + fill(5.0000001201e-1f);
  series = series * (rest * rest) + rest + fill(1.0f);
  const IntegerVector power = __builtin_convertvector(whole, IntegerVector) + 127;
  const Vector scale = (Vector)(power << 23);
  return vanishes ? fill(0.0f) : series * scale;
}
