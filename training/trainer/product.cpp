// Chooses the implementation of a product; where no instruction takes bfloat16, rounds and computes in f32.
#include "product.hpp"

#include <cstdint>
#include <cstring>

#include "bf16_product.hpp"
#include "model.hpp"

namespace {

/// To the nearest float whose lower 16 bits are zero, ties to even.
float rounded(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  bits = (bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000;
  memcpy(&value, &bits, sizeof bits);
  return value;
}

const float* rounded_copy(Buffer& buffer, LeftMatrix from, int rows, int columns) {
  float* copy = buffer.sized(size_t(rows) * columns);
  for (int row = 0; row < rows; row++)
    for (int column = 0; column < columns; column++)
      copy[size_t(row) * columns + column] = rounded(from.data[row * from.row + column * from.column]);
  return copy;
}

void rounded_product(int rows, int columns, int depth, LeftMatrix left, const float* right, long right_stride,
                     float* result, long result_stride, bool add) {
  thread_local Buffer left_copy, right_copy;
  const float* rounded_left = rounded_copy(left_copy, left, rows, depth);
  const float* rounded_right = rounded_copy(right_copy, rows_of(right, right_stride), depth, columns);
  matrix_product(rows, columns, depth, rows_of(rounded_left, depth), rounded_right, columns, result, result_stride,
                 add);
}

}  // namespace

void product(Precision precision, int rows, int columns, int depth, LeftMatrix left, const float* right,
             long right_stride, float* result, long result_stride, bool add) {
  static const bool has_instruction = bf16_instruction();
  const auto chosen = precision == Precision::f32                      ? matrix_product
                      : precision == Precision::bf16 && has_instruction ? bf16_product
                                                                        : rounded_product;
  chosen(rows, columns, depth, left, right, right_stride, result, result_stride, add);
}
