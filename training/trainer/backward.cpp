// The way back through the layers: each step mirrors one of transformer.cpp's forward pass, in reverse order.
#include "transformer.hpp"

/// What `to = input * matrix` (matrix: outputs x inputs) sends back: to its input, and (added) to the matrix.
static void product_backward(Precision precision, int rows, int inputs, int outputs, const float* matrix,
                             const float* input, const float* incoming, float* input_gradient,
                             float* matrix_gradient) {
  product(precision, rows, inputs, outputs, rows_of(incoming, outputs), matrix, inputs, input_gradient, inputs, false);
  product(precision, outputs, inputs, rows, transposed(incoming, outputs), input, inputs, matrix_gradient, inputs,
          true);
}

void Transformer::feed_forward_backward(int index, int rows, float* gradient) {
  const Config& config = model.layout.config;
  const int width = config.width, hidden = config.hidden;
  const LayerOffsets& at = model.layout.layers[index];
  const float* weights = model.weights.data();
  Layer& layer = layers[index];
  float* back = hidden_gradient.sized(size_t(rows) * hidden);
  product_backward(config.precision, rows, hidden, width, weights + at.down, layer.hidden.data(),
                   stream_gradient.data(), back, gradient + at.down);
  float* wide = wide_gradient.sized(size_t(rows) * 2 * hidden);
  gated_unit_backward(layer.gate_up.data(), back, wide, rows, hidden);
  product_backward(config.precision, rows, width, 2 * hidden, weights + at.gate_up, layer.normed_middle.data(), wide,
                   normed_gradient.data(), gradient + at.gate_up);
  rms_norm_backward(layer.middle.data(), weights + at.feed_forward_norm, layer.scale_middle.data(),
                    normed_gradient.data(), stream_gradient.data(), gradient + at.feed_forward_norm, rows, width, true);
}

void Transformer::attention_backward(int index, const Batch& batch, float* gradient) {
  const Config& config = model.layout.config;
  const int rows = batch.size(), width = config.width;
  const LayerOffsets& at = model.layout.layers[index];
  const float* weights = model.weights.data();
  Layer& layer = layers[index];
  float* attended = attended_gradient.sized(size_t(rows) * width);
  product_backward(config.precision, rows, width, width, weights + at.attention_output, layer.attended.data(),
                   stream_gradient.data(), attended, gradient + at.attention_output);
  float* wide = wide_gradient.sized(size_t(rows) * 3 * width);
  attention.backward(config, batch.documents, layer.query_key_value.data(), layer.shares.data(), attended, wide);
  rotate(wide, batch.documents, model.cosine.data(), model.sine.data(), width, -1);
  product_backward(config.precision, rows, width, 3 * width, weights + at.query_key_value, layer.normed.data(), wide,
                   normed_gradient.data(), gradient + at.query_key_value);
  rms_norm_backward(layer.input.data(), weights + at.attention_norm, layer.scale.data(), normed_gradient.data(),
                    stream_gradient.data(), gradient + at.attention_norm, rows, width, true);
}

void Transformer::backward(const Batch& batch, float* gradient) {
  const Config& config = model.layout.config;
  const int rows = batch.size(), width = config.width;
  stream_gradient.sized(size_t(rows) * width);
  rms_norm_backward(output.data(), model.weights.data() + model.layout.output_norm, output_scale.data(),
                    normed_gradient.data(), stream_gradient.data(), gradient + model.layout.output_norm, rows, width,
                    false);
  for (int index = config.layers - 1; index >= 0; index--) {
    feed_forward_backward(index, rows, gradient);
    attention_backward(index, batch, gradient);
  }
  for (int row = 0; row < rows; row++) {
    float* to = gradient + model.layout.embedding + size_t(batch.tokens[row]) * width;
    const float* from = stream_gradient.data() + size_t(row) * width;
    for (int i = 0; i < width; i++) to[i] += from[i];
  }
}
