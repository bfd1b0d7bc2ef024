// One step of learning: Muon for the matrices inside the layers, AdamW for the embedding and the norms.
#pragma once
#include <vector>

#include "model.hpp"

struct OptimiserSettings {
  double matrix_rate = 0.04, embedding_rate = 0.04, weight_decay = 0.05, warm_up_steps = 100, decay_share = 0.4;
};

struct Optimiser {
  std::vector<float> momentum, variance;  // variance only where AdamW works
  long steps = 0;

  explicit Optimiser(const Layout& layout) : momentum(layout.count), variance(layout.count) {}

  /// Changes the weights; `gradient` is that of the mean loss, `progress` the share of the token budget used so far.
  /// On two threads, every second tensor is the other's; the result is the same.
  /// Returns the gradient's length (the root of the sum of squares).
  double step(Model& model, const OptimiserSettings& settings, const std::vector<float>& gradient, double progress,
              int threads);
};

/// Rises over the first steps, stays, and falls in a straight line to 0 over the last `decay_share` of the budget.
double rate_factor(const OptimiserSettings& settings, long step, double progress);

/// Replaces the matrix by one with the same directions and singular values near 1: five Newton-Schulz iterations with
/// the coefficients of Jordan et al. (2024), "Muon: an optimizer for hidden layers in neural networks".
void orthogonalise(Precision precision, float* matrix, int rows, int columns);
