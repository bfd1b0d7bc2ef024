// Muon (Jordan et al. 2024) with Nesterov momentum, and AdamW (Loshchilov and Hutter 2017).
#include "optimiser.hpp"

#include <algorithm>
#include <cmath>

namespace {

constexpr float muon_momentum = 0.95f;
constexpr float adam_mean = 0.9f, adam_square = 0.98f, adam_epsilon = 1e-8f;

void transpose(const float* from, float* to, int rows, int columns) {
  for (int row = 0; row < rows; row++)
    for (int column = 0; column < columns; column++) to[column * rows + row] = from[row * columns + column];
}

}  // namespace

void orthogonalise(Precision precision, float* matrix, int rows, int columns) {
  // The products are smallest with the short side as rows.
  const bool tall = rows > columns;
  const int small = std::min(rows, columns), large = std::max(rows, columns);
  const size_t count = size_t(small) * large, square = size_t(small) * small;
  Buffer holder, next_holder, turned_holder, gram_holder, gram_squared_holder;
  float *wide = holder.sized(count), *next = next_holder.sized(count), *turned = turned_holder.sized(count);
  float *gram = gram_holder.sized(square), *gram_squared = gram_squared_holder.sized(square);
  if (tall) transpose(matrix, wide, rows, columns);
  else std::copy(matrix, matrix + count, wide);

  double length = 0;
  for (size_t i = 0; i < count; i++) length += double(wide[i]) * wide[i];
  const float scale = 1 / (std::sqrt(length) + 1e-7);
  for (size_t i = 0; i < count; i++) wide[i] *= scale;
  for (int iteration = 0; iteration < 5; iteration++) {
    const float a = 3.4445f, b = -4.7750f, c = 2.0315f;
    transpose(wide, turned, small, large);
    product(precision, small, small, large, rows_of(wide, large), turned, small, gram, small, false);
    product(precision, small, small, small, rows_of(gram, small), gram, small, gram_squared, small, false);
    for (size_t i = 0; i < square; i++) gram[i] = b * gram[i] + c * gram_squared[i];
    product(precision, small, large, small, rows_of(gram, small), wide, large, next, large, false);
    for (size_t i = 0; i < count; i++) wide[i] = a * wide[i] + next[i];
  }
  if (tall) transpose(wide, matrix, small, large);
  else std::copy(wide, wide + count, matrix);
}

double rate_factor(const OptimiserSettings& settings, long step, double progress) {
  const double rising = std::min(1.0, step / settings.warm_up_steps);
  const double falling = settings.decay_share > 0 ? (1 - progress) / settings.decay_share : 1;
  return rising * std::clamp(falling, 0.0, 1.0);
}

double Optimiser::step(Model& model, const OptimiserSettings& settings, const std::vector<float>& gradient,
                       double progress) {
  steps++;
  double squares = 0;
  for (float slope : gradient) squares += double(slope) * slope;
  const double length = std::sqrt(squares);
  const float clip = length > 1 ? 1 / length : 1;
  const double factor = rate_factor(settings, steps, progress);
  const float mean_correction = 1 / (1 - std::pow(adam_mean, steps));
  const float square_correction = 1 / (1 - std::pow(adam_square, steps));
  std::vector<float> update;
  for (const Tensor& tensor : model.layout.tensors) {
    float *weight = model.weights.data() + tensor.offset, *mean = &momentum[tensor.offset];
    const float* slope = &gradient[tensor.offset];
    const double rate = factor * (tensor.kind == Kind::matrix ? settings.matrix_rate : settings.embedding_rate);
    const float keep = tensor.kind == Kind::norm ? 1 : 1 - rate * settings.weight_decay;
    if (tensor.kind == Kind::matrix) {
      update.resize(tensor.count());
      for (size_t i = 0; i < tensor.count(); i++) {
        mean[i] = muon_momentum * mean[i] + (1 - muon_momentum) * slope[i];
        update[i] = muon_momentum * mean[i] + (1 - muon_momentum) * slope[i];
      }
      orthogonalise(model.layout.config.precision, update.data(), tensor.rows, tensor.columns);
      // 0.2 sqrt(longer side) gives the step the size of a typical Adam step (Liu et al. 2025, "Muon is scalable").
      const float stride = rate * 0.2 * std::sqrt(std::max(tensor.rows, tensor.columns));
      for (size_t i = 0; i < tensor.count(); i++) weight[i] = keep * weight[i] - stride * update[i];
      continue;
    }
    float* square = &variance[tensor.offset];
    for (size_t i = 0; i < tensor.count(); i++) {
      const float clipped = slope[i] * clip;
      mean[i] += (1 - adam_mean) * (clipped - mean[i]);
      square[i] += (1 - adam_square) * (clipped * clipped - square[i]);
      const float direction = mean[i] * mean_correction / (std::sqrt(square[i] * square_correction) + adam_epsilon);
      weight[i] = keep * weight[i] - float(rate) * direction;
    }
  }
  model.refresh();
  return length;
}
