// The forward pass from tokens to the last layer's output, and the loss at the positions that count.
#include "transformer.hpp"

#include <algorithm>
#include <cstring>

void Transformer::forward(const Batch& batch) {
  const Config& config = model.layout.config;
  const int rows = batch.size(), width = config.width, hidden = config.hidden;
  const float* weights = model.weights.data();
  auto multiply = [&](int matrix, const float* input, float* to, bool add) {
    Transposed& right = model.forward[matrix];
    product(config.precision, rows, right.rows, right.columns, rows_of(input, right.columns), right.values.data(),
            right.stride, to, right.rows, add);
  };
  float* stream = (layers.empty() ? output : layers[0].input).sized(size_t(rows) * width);
  for (int row = 0; row < rows; row++)
    memcpy(stream + size_t(row) * width, weights + model.layout.embedding + size_t(batch.tokens[row]) * width,
           sizeof(float) * width);
  for (int index = 0; index < config.layers; index++) {
    const LayerOffsets& at = model.layout.layers[index];
    Layer& layer = layers[index];
    float* normed = layer.normed.sized(size_t(rows) * width);
    rms_norm(layer.input.data(), weights + at.attention_norm, normed, layer.scale.sized(rows), rows, width);
    float* query_key_value = layer.query_key_value.sized(size_t(rows) * 3 * width);
    multiply(1 + 4 * index, normed, query_key_value, false);
    rotate(query_key_value, batch.documents, model.cosine.data(), model.sine.data(), width, 1);
    float* attended = layer.attended.sized(size_t(rows) * width);
    attention.forward(config, batch.documents, query_key_value, layer.shares, attended);
    float* middle = layer.middle.sized(size_t(rows) * width);
    memcpy(middle, layer.input.data(), sizeof(float) * rows * width);
    multiply(2 + 4 * index, attended, middle, true);

    float* normed_middle = layer.normed_middle.sized(size_t(rows) * width);
    rms_norm(middle, weights + at.feed_forward_norm, normed_middle, layer.scale_middle.sized(rows), rows, width);
    float* gate_up = layer.gate_up.sized(size_t(rows) * 2 * hidden);
    multiply(3 + 4 * index, normed_middle, gate_up, false);
    float* hidden_values = layer.hidden.sized(size_t(rows) * hidden);
    gated_unit(gate_up, hidden_values, rows, hidden);
    float* next = (index + 1 < config.layers ? layers[index + 1].input : output).sized(size_t(rows) * width);
    memcpy(next, middle, sizeof(float) * rows * width);
    multiply(4 + 4 * index, hidden_values, next, true);
  }
  rms_norm(output.data(), weights + model.layout.output_norm, output_normed.sized(size_t(rows) * width),
           output_scale.sized(rows), rows, width);
}

/// Leaves the logits of these positions in `logits`, after what they are computed from in `chosen`.
void Transformer::score(const std::vector<int>& positions) {
  const Config& config = model.layout.config;
  const int width = config.width, rows = int(positions.size());
  const long stride = stride_for(config.vocabulary);
  float* inputs = chosen.sized(size_t(rows) * width);
  for (int row = 0; row < rows; row++)
    memcpy(inputs + row * width, output_normed.data() + size_t(positions[row]) * width, sizeof(float) * width);
  Transposed& embedding = model.forward[0];
  product(config.precision, rows, config.vocabulary, width, rows_of(inputs, width), embedding.values.data(),
          embedding.stride, logits.sized(rows * stride), stride, false);
}

SoftTargets Transformer::teach(const Batch& batch, float share) {
  std::vector<int> positions;
  for (int row = 0; row < batch.size(); row++)
    if (batch.weights[row] != 0) positions.push_back(row);
  forward(batch);
  score(positions);
  const int vocabulary = model.layout.config.vocabulary;
  softmax_rows(logits.data(), stride_for(vocabulary), int(positions.size()), vocabulary);
  return {logits.data(), stride_for(vocabulary), share};
}

Loss Transformer::predict(const Batch& batch, float* gradient, const SoftTargets& soft) {
  const Config& config = model.layout.config;
  const int width = config.width, vocabulary = config.vocabulary;
  const long stride = stride_for(vocabulary);
  std::vector<int> positions, targets;
  std::vector<float> counts;
  Loss loss;
  for (int row = 0; row < batch.size(); row++) {
    if (batch.weights[row] == 0) continue;
    positions.push_back(row);
    targets.push_back(batch.targets[row]);
    counts.push_back(batch.weights[row]);
    loss.weight += batch.weights[row];
  }
  const int rows = int(positions.size());
  score(positions);
  float *inputs = chosen.data(), *scores = logits.data();
  if (logits_wanted)
    for (int row = 0; row < rows; row++)
      logits_wanted->insert(logits_wanted->end(), scores + row * stride, scores + row * stride + vocabulary);
  loss.total = cross_entropy(scores, stride, targets.data(), counts.data(), rows, vocabulary, gradient != nullptr,
                             soft);
  if (!gradient) return loss;

  float* back = chosen_gradient.sized(size_t(rows) * width);
  const float* weights = model.weights.data() + model.layout.embedding;
  product(config.precision, rows, width, vocabulary, rows_of(scores, stride), weights, width, back, width, false);
  product(config.precision, vocabulary, width, rows, transposed(scores, stride), inputs, width,
          gradient + model.layout.embedding, width, true);
  float* normed = normed_gradient.sized(size_t(batch.size()) * width);
  std::fill(normed, normed + size_t(batch.size()) * width, 0.0f);
  for (int row = 0; row < rows; row++)
    memcpy(normed + size_t(positions[row]) * width, back + row * width, sizeof(float) * width);
  return loss;
}

Loss Transformer::run(const Batch& batch, float* gradient, const SoftTargets& soft) {
  forward(batch);
  const Loss loss = predict(batch, gradient, soft);
  if (gradient) backward(batch, gradient);
  return loss;
}
