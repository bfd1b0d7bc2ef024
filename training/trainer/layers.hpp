// The parts of a layer that are not matrix products, forward and backward. Widths are multiples of eight.
#pragma once
#include <vector>

/// The positions of one document inside a batch: attention never looks outside it.
struct Span {
  int start, length;
};

/// output = input / sqrt(mean square + 1e-5) * weight, row by row; keeps 1 / sqrt(...) in `scale` for the way back.
void rms_norm(const float* input, const float* weight, float* output, float* scale, int rows, int width);

/// Adds to `input_gradient` (or sets it when `add` is false) and adds to `weight_gradient`.
void rms_norm_backward(const float* input, const float* weight, const float* scale, const float* output_gradient,
                       float* input_gradient, float* weight_gradient, int rows, int width, bool add);

/// Rotary positions (Su et al. 2021) on adjacent pairs, in place, over query and key of [rows x 3 width];
/// direction -1 turns back, which is the gradient.
void rotate(float* query_key_value, const std::vector<Span>& documents, const float* cosine, const float* sine,
            int width, float direction);

/// output = silu(gate) * up for gate_up = [rows x 2 hidden], gate first (Shazeer 2020).
void gated_unit(const float* gate_up, float* output, int rows, int hidden);
void gated_unit_backward(const float* gate_up, const float* output_gradient, float* gradient, int rows, int hidden);

/// What another model, the teacher, expects at the same positions: rows of probabilities, and their share in the loss.
struct SoftTargets {
  const float* expected = nullptr;
  long stride = 0;
  float share = 0;
};

/// The sum over rows of weight * -ln p(target), in nats; turns the logits into the gradient of that sum when `train`.
/// A teacher's share of -ln p(target) is replaced by its cross-entropy, the mean of -ln p over what it expects
/// (Hinton, Vinyals and Dean 2015, at temperature 1).
double cross_entropy(float* logits, long stride, const int* targets, const float* weights, int rows, int vocabulary,
                     bool train, const SoftTargets& soft = {});

/// Logits into probabilities, row by row.
void softmax_rows(float* logits, long stride, int rows, int vocabulary);
