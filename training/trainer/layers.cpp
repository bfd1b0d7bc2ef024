// Normalisation, rotary positions, the gated unit and the loss, written with whole vectors.
#include "layers.hpp"

#include <cmath>

#include "vector.hpp"

void rms_norm(const float* input, const float* weight, float* output, float* scale, int rows, int width) {
  for (int row = 0; row < rows; row++, input += width, output += width) {
    Vector squares = {};
    for (int i = 0; i < width; i += lanes) squares += load(input + i) * load(input + i);
    scale[row] = 1 / std::sqrt(sum(squares) / width + 1e-5f);
    const Vector factor = fill(scale[row]);
    for (int i = 0; i < width; i += lanes) store(output + i, load(input + i) * factor * load(weight + i));
  }
}

void rms_norm_backward(const float* input, const float* weight, const float* scale, const float* output_gradient,
                       float* input_gradient, float* weight_gradient, int rows, int width, bool add) {
  for (int row = 0; row < rows; row++, input += width, output_gradient += width, input_gradient += width) {
    const Vector factor = fill(scale[row]);
    Vector along = {};
    for (int i = 0; i < width; i += lanes) {
      const Vector x = load(input + i), incoming = load(output_gradient + i);
      along += incoming * load(weight + i) * x;
      store(weight_gradient + i, load(weight_gradient + i) + incoming * x * factor);
    }
    const Vector shrink = fill(sum(along) * scale[row] * scale[row] * scale[row] / width);
    for (int i = 0; i < width; i += lanes) {
      const Vector gradient = load(output_gradient + i) * load(weight + i) * factor - load(input + i) * shrink;
      store(input_gradient + i, add ? load(input_gradient + i) + gradient : gradient);
    }
  }
}

void rotate(float* query_key_value, const std::vector<Span>& documents, const float* cosine, const float* sine,
            int width, float direction) {
  const IntegerVector neighbours = {1, 0, 3, 2, 5, 4, 7, 6};
  const Vector sign = fill(direction);
  for (const Span& document : documents) {
    for (int position = 0; position < document.length; position++) {
      float* row = query_key_value + size_t(document.start + position) * 3 * width;
      const float *along = cosine + position * width, *across = sine + position * width;
      for (int i = 0; i < width; i += lanes) {
        for (float* x : {row + i, row + width + i}) {
          const Vector pair = load(x);
          store(x, pair * load(along + i) + __builtin_shuffle(pair, neighbours) * (sign * load(across + i)));
        }
      }
    }
  }
}

void gated_unit(const float* gate_up, float* output, int rows, int hidden) {
  for (int row = 0; row < rows; row++, gate_up += 2 * hidden, output += hidden) {
    for (int i = 0; i < hidden; i += lanes) {
      const Vector gate = load(gate_up + i);
      store(output + i, gate / (1.0f + exponential(-gate)) * load(gate_up + hidden + i));
    }
  }
}

void gated_unit_backward(const float* gate_up, const float* output_gradient, float* gradient, int rows, int hidden) {
  for (int row = 0; row < rows; row++, gate_up += 2 * hidden, output_gradient += hidden, gradient += 2 * hidden) {
    for (int i = 0; i < hidden; i += lanes) {
      const Vector gate = load(gate_up + i), up = load(gate_up + hidden + i), incoming = load(output_gradient + i);
      const Vector open = 1.0f / (1.0f + exponential(-gate));
      store(gradient + i, incoming * up * open * (1.0f + gate * (1.0f - open)));
      store(gradient + hidden + i, incoming * gate * open);
    }
  }
}

namespace {

/// The largest logit, and the sum of e^(logit - largest) over the row.
struct Normaliser {
  float shift, whole;
};

/// The row's normaliser; leaves e^(logit - largest) in the row when `keep`.
Normaliser normaliser(float* logits, int vocabulary, bool keep) {
  Vector highest = load(logits);
  for (int i = lanes; i < vocabulary; i += lanes) highest = larger(highest, load(logits + i));
  const float shift = largest(highest);
  Vector total = {};
  for (int i = 0; i < vocabulary; i += lanes) {
    const Vector share = exponential(load(logits + i) - shift);
    total += share;
    if (keep) store(logits + i, share);
  }
  return {shift, sum(total)};
}

float mean_over(const float* expected, const float* logits, int vocabulary) {
  Vector total = {};
  for (int i = 0; i < vocabulary; i += lanes) total += load(expected + i) * load(logits + i);
  return sum(total);
}

}  // namespace

double cross_entropy(float* logits, long stride, const int* targets, const float* weights, int rows, int vocabulary,
                     bool train, const SoftTargets& soft) {
  double loss = 0;
  const float* expected = soft.expected;
  for (int row = 0; row < rows; row++, logits += stride, expected += soft.stride) {
    float wanted = logits[targets[row]];
    if (soft.expected) wanted += soft.share * (mean_over(expected, logits, vocabulary) - wanted);
    const auto [shift, whole] = normaliser(logits, vocabulary, train);
    loss += weights[row] * (std::log(double(whole)) + shift - wanted);
    if (!train) continue;
    const Vector factor = fill(weights[row] / whole);
    for (int i = 0; i < vocabulary; i += lanes) store(logits + i, load(logits + i) * factor);
    logits[targets[row]] -= weights[row] * (1 - soft.share);
    if (!soft.expected) continue;
    const Vector part = fill(weights[row] * soft.share);
    for (int i = 0; i < vocabulary; i += lanes) store(logits + i, load(logits + i) - part * load(expected + i));
  }
  return loss;
}

void softmax_rows(float* logits, long stride, int rows, int vocabulary) {
  for (int row = 0; row < rows; row++, logits += stride) {
    const Vector factor = fill(1 / normaliser(logits, vocabulary, true).whole);
    for (int i = 0; i < vocabulary; i += lanes) store(logits + i, load(logits + i) * factor);
  }
}
