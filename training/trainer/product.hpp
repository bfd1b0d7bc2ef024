// The large matrix products (weights with whole batches, and Muon's) in the precision that the model asks for.
#pragma once
#include "matrix_product.hpp"
#include "precision.hpp"

/// matrix_product, with both inputs rounded to bfloat16 unless the precision is f32. The same bits for any number of
/// threads; in bf16 not the same on processors with and without the instruction, which sums in another order.
void product(Precision precision, int rows, int columns, int depth, LeftMatrix left, const float* right,
             long right_stride, float* result, long result_stride, bool add);
