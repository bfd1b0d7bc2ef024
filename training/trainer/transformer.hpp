// The whole model over one batch: forward to the loss, backward to the gradient of every weight.
#pragma once
#include <vector>

#include "attention.hpp"
#include "layers.hpp"
#include "model.hpp"

/// Documents side by side; position i of a document predicts targets[i] with the loss weight weights[i].
struct Batch {
  std::vector<int> tokens, targets;
  std::vector<float> weights;
  std::vector<Span> documents;
  int size() const { return int(tokens.size()); }
};

struct Loss {
  double total = 0, weight = 0;  // nats times weight, and the weights: their quotient is the mean loss
  double mean() const { return weight > 0 ? total / weight : 0; }
  void add(const Loss& other) { total += other.total, weight += other.weight; }
};

class Transformer {
 public:
  explicit Transformer(Model& model) : model(model), layers(model.layout.config.layers) {}

  /// The loss of the batch; with `gradient` (the layout of the weights) its gradient is added there. `soft`, if a
  /// teacher has a share in the loss, is what its `teach` gave for the same batch.
  Loss run(const Batch& batch, float* gradient, const SoftTargets& soft = {});

  /// What this model expects at the positions of the batch that count: valid until its next run.
  SoftTargets teach(const Batch& batch, float share);

  /// The last run's logits before the loss changed them, [predicted positions x vocabulary]: kept only when asked for.
  std::vector<float>* logits_wanted = nullptr;

 private:
  struct Layer {
    Buffer input, normed, scale, query_key_value, shares, attended;
    Buffer middle, normed_middle, scale_middle, gate_up, hidden;
  };

  void forward(const Batch& batch);
  void score(const std::vector<int>& positions);
  Loss predict(const Batch& batch, float* gradient, const SoftTargets& soft);
  void backward(const Batch& batch, float* gradient);
  void feed_forward_backward(int layer, int rows, float* gradient);
  void attention_backward(int layer, const Batch& batch, float* gradient);

  Model& model;
  std::vector<Layer> layers;
  Attention attention;
  Buffer output, output_normed, output_scale;            // after the last layer
  Buffer chosen, logits, chosen_gradient;                // only the positions whose prediction counts
  Buffer stream_gradient, normed_gradient, wide_gradient, hidden_gradient, attended_gradient;
};
