// Copies of matrices in bfloat16, two neighbours along the depth in every 32 bits, as the instruction wants them.
#pragma once
#include <immintrin.h>

#include <cstdint>
#include <vector>

/// For functions that are compiled for more than the program's instruction set, and called only where there is more.
#define FOR_AVX512_BF16 __attribute__((target("avx512f,avx512bw,avx512vl,avx512bf16")))

constexpr int panel_width = 16;

/// Sixteen pairs: one register, one line of the cache.
struct alignas(64) Line {
  uint32_t pairs[panel_width];
};

/// Grows and is used again: a product's copies last until the next.
struct Packed {
  std::vector<Line> lines = std::vector<Line>(1);  // never empty: even no rows have an address
  Line* sized(size_t count) {
    if (lines.size() < count) lines.resize(count);
    return lines.data();
  }
};

inline int lines_for(int count) { return (count + panel_width - 1) / panel_width; }

inline __mmask16 first_lanes(int count) { return count >= panel_width ? 0xffff : count <= 0 ? 0 : (1 << count) - 1; }

/// [rows x depth], paired along each row, rows one after the other in whole lines. What is missing is zero.
FOR_AVX512_BF16 inline const uint32_t* pack_along_rows(Packed& packed, const float* from, long stride, int rows,
                                                       int depth) {
  const int lines = lines_for((depth + 1) / 2);
  Line* to = packed.sized(size_t(rows) * lines);
  for (int row = 0; row < rows; row++, from += stride) {
    for (int done = 0; done < depth; done += 2 * panel_width, to++) {
      const __m512 low = _mm512_maskz_loadu_ps(first_lanes(depth - done), from + done);
      const int rest = depth - done - panel_width;
      const __m512 high = _mm512_maskz_loadu_ps(first_lanes(rest), from + done + panel_width);
      _mm512_store_si512(to, (__m512i)_mm512_cvtne2ps_pbh(high, low));
    }
  }
  return packed.lines.front().pairs;
}

/// [depth x columns], paired along each column, in panels of 16 columns, each of which runs over the whole depth.
/// What is missing is zero.
FOR_AVX512_BF16 inline const uint32_t* pack_along_columns(Packed& packed, const float* from, long stride, int columns,
                                                          int depth) {
  alignas(64) constexpr uint16_t alternate[] = {0, 16, 1, 17, 2,  18, 3,  19, 4,  20, 5,  21, 6,  22, 7,  23,
                                                8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31};
  const __m512i order = _mm512_load_si512(alternate);
  Line* to = packed.sized(size_t(lines_for(columns)) * ((depth + 1) / 2));
  for (int column = 0; column < columns; column += panel_width) {
    const __mmask16 present = first_lanes(columns - column);
    const float* row = from + column;
    for (int step = 0; step < depth; step += 2, row += 2 * stride, to++) {
      const __m512 even = _mm512_maskz_loadu_ps(present, row);
      const __m512 odd = _mm512_maskz_loadu_ps(step + 1 < depth ? present : 0, row + stride);
      _mm512_store_si512(to, _mm512_permutexvar_epi16(order, (__m512i)_mm512_cvtne2ps_pbh(odd, even)));
    }
  }
  return packed.lines.front().pairs;
}
