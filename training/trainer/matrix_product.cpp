// The matrix product in register blocks: a few rows times one to three vectors of columns stay in registers over the
// whole depth. bf16_product.cpp is the same for another instruction.
#include "matrix_product.hpp"

#include <algorithm>
#include <cstring>

#include "vector.hpp"

namespace {

struct Block {
  int depth, columns;  // columns: how many of the block's lanes are stored
  LeftMatrix left;
  const float* right;
  long right_stride;
  float* result;
  long result_stride;
  bool add;
};

void store_first(float* to, Vector value, int count) {
  if (count >= lanes) return store(to, value);
  memcpy(to, &value, sizeof(float) * count);
}

template <int Rows, int Vectors>
void multiply_block(const Block& block) {
  Vector total[Rows][Vectors] = {};
  const float *left = block.left.data, *right = block.right;
  for (int step = 0; step < block.depth; step++, left += block.left.column, right += block.right_stride) {
    Vector row_of_right[Vectors];
    for (int v = 0; v < Vectors; v++) row_of_right[v] = load(right + v * lanes);
    for (int r = 0; r < Rows; r++) {
      const Vector factor = fill(left[r * block.left.row]);
      for (int v = 0; v < Vectors; v++) total[r][v] += factor * row_of_right[v];
    }
  }
  for (int r = 0; r < Rows; r++) {
    float* to = block.result + r * block.result_stride;
    for (int v = 0; v < Vectors; v++) {
      const Vector value = block.add ? load(to + v * lanes) + total[r][v] : total[r][v];
      store_first(to + v * lanes, value, block.columns - v * lanes);
    }
  }
}

/// All rows of one strip of columns: as many blocks of `Rows` as fit, the rest in blocks of half the height.
template <int Rows, int Vectors>
void multiply_strip(Block block, int rows) {
  for (; rows >= Rows; rows -= Rows) {
    multiply_block<Rows, Vectors>(block);
    block.left.data += Rows * block.left.row;
    block.result += Rows * block.result_stride;
  }
  if constexpr (Rows > 1) {
    if (rows > 0) multiply_strip<Rows / 2, Vectors>(block, rows);
  }
}

}  // namespace

void matrix_product(int rows, int columns, int depth, LeftMatrix left, const float* right, long right_stride,
                    float* result, long result_stride, bool add) {
  // Twelve sums, three vectors of the right matrix and one factor fill the sixteen registers of AVX2.
  for (int column = 0; column < columns; column += 3 * lanes) {
    const int width = std::min(3 * lanes, columns - column);
    const Block block{depth,           width, left, right + column, right_stride, result + column,
                      result_stride, add};
    if (width > 2 * lanes) multiply_strip<4, 3>(block, rows);
    else if (width > lanes) multiply_strip<6, 2>(block, rows);
    else multiply_strip<8, 1>(block, rows);
  }
}
