// Muon (Jordan et al. 2024) with Nesterov momentum, and AdamW (Loshchilov and Hutter 2017).
#include "optimiser.hpp"

#include <algorithm>
#include <cmath>
#include <thread>

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

namespace {

/// What is the same for all tensors in one step.
struct Common {
  const OptimiserSettings& settings;
  Precision precision;
  double factor;  // of both rates
  float clip, mean_correction, square_correction;
};

/// Where one tensor's numbers begin.
struct Place {
  float* weight;
  const float* slope;
  float *mean, *square;
};

void change_by_muon(const Tensor& tensor, const Place& at, const Common& common) {
  const double rate = common.factor * common.settings.matrix_rate;
  const float keep = 1 - rate * common.settings.weight_decay;
  std::vector<float> update(tensor.count());
  for (size_t i = 0; i < tensor.count(); i++) {
    at.mean[i] = muon_momentum * at.mean[i] + (1 - muon_momentum) * at.slope[i];
    update[i] = muon_momentum * at.mean[i] + (1 - muon_momentum) * at.slope[i];
  }
  orthogonalise(common.precision, update.data(), tensor.rows, tensor.columns);
  // 0.2 sqrt(longer side) gives the step the size of a typical Adam step (Liu et al. 2025, "Muon is scalable").
  const float stride = rate * 0.2 * std::sqrt(std::max(tensor.rows, tensor.columns));
  for (size_t i = 0; i < tensor.count(); i++) at.weight[i] = keep * at.weight[i] - stride * update[i];
}

void change_by_adam(const Tensor& tensor, const Place& at, const Common& common) {
  const double rate = common.factor * common.settings.embedding_rate;
  const float keep = tensor.kind == Kind::norm ? 1 : 1 - rate * common.settings.weight_decay;
  for (size_t i = 0; i < tensor.count(); i++) {
    const float clipped = at.slope[i] * common.clip;
    at.mean[i] += (1 - adam_mean) * (clipped - at.mean[i]);
    at.square[i] += (1 - adam_square) * (clipped * clipped - at.square[i]);
    const float direction =
        at.mean[i] * common.mean_correction / (std::sqrt(at.square[i] * common.square_correction) + adam_epsilon);
    at.weight[i] = keep * at.weight[i] - float(rate) * direction;
  }
}

}  // namespace

double Optimiser::step(Model& model, const OptimiserSettings& settings, const std::vector<float>& gradient,
                       double progress, int threads) {
  steps++;
  double squares = 0;
  for (float slope : gradient) squares += double(slope) * slope;
  const double length = std::sqrt(squares);
  const Common common{settings,
                      model.layout.config.precision,
                      rate_factor(settings, steps, progress),
                      length > 1 ? float(1 / length) : 1,
                      float(1 / (1 - std::pow(adam_mean, steps))),
                      float(1 / (1 - std::pow(adam_square, steps)))};
  const auto change = [&](size_t first, size_t every) {
    for (size_t index = first; index < model.layout.tensors.size(); index += every) {
      const Tensor& tensor = model.layout.tensors[index];
      const Place at{&model.weights.values[tensor.offset], &gradient[tensor.offset], &momentum[tensor.offset],
                     &variance[tensor.offset]};
      (tensor.kind == Kind::matrix ? change_by_muon : change_by_adam)(tensor, at, common);
    }
  };
  if (threads > 1) {
    std::thread second(change, 1, 2);
    change(0, 2);
    second.join();
  } else {
    change(0, 1);
  }
  model.refresh();
  return length;
}
