// The matrix product, on which the trainer spends nearly all its time.
#pragma once

/// A matrix read element by element, so that a transposed one needs no copy: element (r, c) = data[r*row + c*column].
struct LeftMatrix {
  const float* data;
  long row, column;
};

inline LeftMatrix rows_of(const float* data, long stride) { return {data, stride, 1}; }
inline LeftMatrix transposed(const float* data, long stride) { return {data, 1, stride}; }

/// Buffers handed to matrix_product must be readable this many floats past their end (whole vectors are loaded).
constexpr int padding = 32;

/// result[rows x columns] = left[rows x depth] * right[depth x columns], or += when `add`.
/// `right` and `result` are row-major with the given strides. Every element is summed over depth in ascending order by
/// fused multiply-adds from zero: the same bits whatever the shape of the blocks, the processor or the threads.
void matrix_product(int rows, int columns, int depth, LeftMatrix left, const float* right, long right_stride,
                    float* result, long result_stride, bool add);
