// The matrix product with the instruction of AVX512-BF16, which adds 16 sums of two products at once.
#pragma once
#include "matrix_product.hpp"

/// Whether this processor, and the compiler that made this program, know the instruction.
bool bf16_instruction();

/// matrix_product with inputs rounded to bfloat16 (to nearest, ties to even) and sums in f32: only where
/// bf16_instruction() says so. `left` must be one of rows_of() or transposed().
void bf16_product(int rows, int columns, int depth, LeftMatrix left, const float* right, long right_stride,
                  float* result, long result_stride, bool add);
