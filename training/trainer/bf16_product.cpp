// Register blocks as in matrix_product.cpp, over packed copies of both matrices: up to eight rows times 48 columns.
#include "bf16_product.hpp"

#if defined(__x86_64__) && __has_include(<avx512bf16intrin.h>)

#include <algorithm>

#include "bf16_pack.hpp"

namespace {

struct Block {
  int pairs, columns;  // pairs: half the depth; columns: how many of the block's columns are stored
  const uint32_t* left;
  long row, column;  // from one row, and from one pair, of the left matrix to the next
  const uint32_t* right;
  float* result;
  long result_stride;
  bool add;
};

template <int Rows, int Panels>
FOR_AVX512_BF16 void multiply_block(const Block& block) {
  const long panel = long(block.pairs) * panel_width;
  const uint32_t *left = block.left, *right = block.right;
  __m512 total[Rows][Panels] = {};
  for (int step = 0; step < block.pairs; step++, left += block.column, right += panel_width) {
    __m512bh row_of_right[Panels];
    for (int p = 0; p < Panels; p++) row_of_right[p] = (__m512bh)_mm512_load_si512(right + p * panel);
    for (int r = 0; r < Rows; r++) {
      const __m512bh factor = (__m512bh)_mm512_set1_epi32(left[r * block.row]);
      for (int p = 0; p < Panels; p++) total[r][p] = _mm512_dpbf16_ps(total[r][p], factor, row_of_right[p]);
    }
  }
  for (int r = 0; r < Rows; r++) {
    for (int p = 0; p < Panels; p++) {
      float* to = block.result + r * block.result_stride + p * panel_width;
      const __mmask16 stored = first_lanes(block.columns - p * panel_width);
      const __m512 before = _mm512_maskz_loadu_ps(block.add ? stored : 0, to);
      _mm512_mask_storeu_ps(to, stored, before + total[r][p]);
    }
  }
}

/// The left matrix, packed along its rows or, when it was transposed, along its columns.
struct LeftPairs {
  const uint32_t* data;
  long row, column, panel;  // from one row, pair, and sixteen rows to the next
  const uint32_t* at(int index) const { return data + index / panel_width * panel + index % panel_width * row; }
};

FOR_AVX512_BF16 LeftPairs pack_left(Packed& packed, LeftMatrix left, int rows, int depth) {
  const int pairs = (depth + 1) / 2;
  if (left.column == 1) {
    const long row = lines_for(pairs) * panel_width;
    return {pack_along_rows(packed, left.data, left.row, rows, depth), row, 1, panel_width * row};
  }
  return {pack_along_columns(packed, left.data, left.column, rows, depth), 1, panel_width, long(pairs) * panel_width};
}

/// Blocks of `Rows` as long as they fit, the rest in blocks of half the height.
template <int Rows, int Panels>
void multiply_strip(Block block, const LeftPairs& left, int row, int rows) {
  for (; row + Rows <= rows; row += Rows) {
    block.left = left.at(row);
    multiply_block<Rows, Panels>(block);
    block.result += Rows * block.result_stride;
  }
  if constexpr (Rows > 1) {
    if (row < rows) multiply_strip<Rows / 2, Panels>(block, left, row, rows);
  }
}

}  // namespace

bool bf16_instruction() { return __builtin_cpu_supports("avx512bf16") && __builtin_cpu_supports("avx512bw"); }

void bf16_product(int rows, int columns, int depth, LeftMatrix left, const float* right, long right_stride,
                  float* result, long result_stride, bool add) {
  thread_local Packed packed_left, packed_right;
  const LeftPairs left_pairs = pack_left(packed_left, left, rows, depth);
  const uint32_t* right_pairs = pack_along_columns(packed_right, right, right_stride, columns, depth);
  const int pairs = (depth + 1) / 2;
  // 24 sums, three vectors of the right matrix and one factor of the left: 28 of the 32 registers.
  for (int column = 0; column < columns; column += 3 * panel_width) {
    const int width = std::min(3 * panel_width, columns - column);
    const uint32_t* panel = right_pairs + long(column) * pairs;
    const Block block{pairs, width,           nullptr,       left_pairs.row, left_pairs.column,
                      panel, result + column, result_stride, add};
    if (width > 2 * panel_width) multiply_strip<8, 3>(block, left_pairs, 0, rows);
    else if (width > panel_width) multiply_strip<8, 2>(block, left_pairs, 0, rows);
    else multiply_strip<8, 1>(block, left_pairs, 0, rows);
  }
}

#else

bool bf16_instruction() { return false; }

void bf16_product(int, int, int, LeftMatrix, const float*, long, float*, long, bool) {}

#endif
