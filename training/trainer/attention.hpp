// Causal attention inside each document of a batch, forward and backward.
#pragma once
#include <vector>

#include "layers.hpp"
#include "model.hpp"

class Attention {
 public:
  /// output[rows x width] from query_key_value[rows x 3 width]; how much each position takes from each earlier one
  /// stays in `shares` for the way back.
  void forward(const Config& config, const std::vector<Span>& documents, const float* query_key_value, Buffer& shares,
               float* output);

  /// Sets gradient[rows x 3 width] from output_gradient[rows x width].
  void backward(const Config& config, const std::vector<Span>& documents, const float* query_key_value,
                const float* shares, const float* output_gradient, float* gradient);

 private:
  Buffer turned, slopes;  // keys or values of one head with positions as columns; gradients of the scores
};
